package com.cegidlife.probe.config;

import com.cegidlife.probe.check.Target;
import com.cegidlife.probe.check.TcpTarget;
import com.cegidlife.probe.check.TlsTarget;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Reads what a check looks at. What is wrong is noted; the answer is then of no use. */
final class TargetReader {

    private static final int DEFAULT_DAYS_LEFT = 14;

    private enum Type {
        HTTP,
        TCP,
        TLS,
        DNS
    }

    private final Section section;

    TargetReader(Section section) {
        this.section = section;
    }

    /** Empty when something that it needs is missing or wrong. Refuses the keys that its type does not know. */
    Optional<? extends Target> read() {
        var type = section.required("type", TargetReader::type);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var target =
                switch (type.get()) {
                    case HTTP -> new HttpTargetReader(section).read();
                    case TCP -> section.required("target", Values::hostAndPort).map(TcpTarget::new);
                    case TLS -> tls();
                    case DNS -> new DnsTargetReader(section).read();
                };
        section.refuseOtherKeys();
        return target;
    }

    private static Type type(JsonNode node) {
        return switch (node.asText()) {
            case "http" -> Type.HTTP;
            case "tcp" -> Type.TCP;
            case "tls" -> Type.TLS;
            case "dns" -> Type.DNS;
            default -> throw new IllegalArgumentException("must be one of http, tcp, tls, dns");
        };
    }

    private Optional<TlsTarget> tls() {
        var address = section.required("target", Values::hostAndPort);
        var expected = section.child("expected");
        var daysLeft =
                expected.optional("daysLeft", Values.wholeNumber(0, 3650)).orElse(DEFAULT_DAYS_LEFT);
        expected.refuseOtherKeys();
        return address.map(found -> new TlsTarget(found, daysLeft));
    }
}
