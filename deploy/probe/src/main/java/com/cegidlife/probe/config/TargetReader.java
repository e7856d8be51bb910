package com.cegidlife.probe.config;

import com.cegidlife.probe.check.DnsTarget;
import com.cegidlife.probe.check.ExpectedStatus;
import com.cegidlife.probe.check.HttpMethod;
import com.cegidlife.probe.check.HttpTarget;
import com.cegidlife.probe.check.Target;
import com.cegidlife.probe.check.TcpTarget;
import com.cegidlife.probe.check.TlsTarget;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
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
                    case HTTP -> http();
                    case TCP -> section.required("target", Values::hostAndPort).map(TcpTarget::new);
                    case TLS -> tls();
                    case DNS -> dns();
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

    private Optional<HttpTarget> http() {
        var uri = section.required("target", Values::webAddress);
        var method = section.optional("method", Values.oneOf(HttpMethod.class)).orElse(HttpMethod.GET);
        var headers = section.optional("headers", TargetReader::headers).orElse(Map.of());
        var expected = section.child("expected");
        var status = expected.optional("status", Values::status).orElse(ExpectedStatus.SUCCESS);
        var text = expected.optional("text", Values::text);
        if (text.isPresent() && method != HttpMethod.GET) {
            expected.note("text", "needs the method GET");
        }
        expected.refuseOtherKeys();
        return uri.map(found -> new HttpTarget(found, method, headers, status, text));
    }

    /** Lets the JDK's client judge: some names it sets itself and refuses. Values may be secret and are not repeated. */
    private static Map<String, String> headers(JsonNode node) {
        Values.require(node.isObject(), "must be a mapping of names to texts");
        var headers = new LinkedHashMap<String, String>();
        var request = HttpRequest.newBuilder(URI.create("http://localhost"));
        node.properties().forEach(header -> {
            try {
                request.header(header.getKey(), Values.text(header.getValue()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("%s cannot be sent".formatted(header.getKey()), e);
            }
            headers.put(header.getKey(), header.getValue().textValue());
        });
        return headers;
    }

    private Optional<TlsTarget> tls() {
        var address = section.required("target", Values::hostAndPort);
        var expected = section.child("expected");
        var daysLeft =
                expected.optional("daysLeft", Values.wholeNumber(0, 3650)).orElse(DEFAULT_DAYS_LEFT);
        expected.refuseOtherKeys();
        return address.map(found -> new TlsTarget(found, daysLeft));
    }

    private Optional<DnsTarget> dns() {
        var name = section.required("target", Values::dnsName);
        var server = section.optional("server", Values::hostAndPort);
        var expected = section.child("expected");
        var type = expected.optional("record", Values.oneOf(DnsTarget.RecordType.class))
                .orElse(DnsTarget.RecordType.A);
        var value = expected.optional("value", node -> Values.recordValue(type, node));
        expected.refuseOtherKeys();
        return name.map(found -> new DnsTarget(found, type, server, value));
    }
}
