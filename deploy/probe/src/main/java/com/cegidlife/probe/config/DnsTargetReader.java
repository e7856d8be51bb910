package com.cegidlife.probe.config;

import com.cegidlife.probe.check.DnsTarget;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the name that a dns check asks for. */
final class DnsTargetReader {

    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}");
    private static final Pattern DNS_NAME =
            Pattern.compile("(?=.{1,253}$)[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*");

    private final Section section;

    DnsTargetReader(Section section) {
        this.section = section;
    }

    /** Empty when the name is missing or wrong. */
    Optional<DnsTarget> read() {
        var name = section.required("target", DnsTargetReader::dnsName);
        var server = section.optional("server", Values::hostAndPort);
        var expected = section.child("expected");
        var type = expected.optional("record", Values.oneOf(DnsTarget.RecordType.class))
                .orElse(DnsTarget.RecordType.A);
        var value = expected.optional("value", node -> recordValue(type, node));
        expected.refuseOtherKeys();
        return name.map(found -> new DnsTarget(found, type, server, value));
    }

    private static String dnsName(JsonNode node) {
        Values.require(DNS_NAME.matcher(node.asText()).matches(), "must be a name such as www.example.org");
        return node.asText();
    }

    /** What a record of this type may say: an address, or a name. */
    private static String recordValue(DnsTarget.RecordType type, JsonNode node) {
        var value = node.asText();
        return switch (type) {
            case A -> {
                Values.require(IPV4.matcher(value).matches(), "must be an IPv4 address");
                yield value;
            }
            case AAAA -> ipv6(value);
            case CNAME -> dnsName(node);
        };
    }

    private static String ipv6(String value) {
        try {
            Values.require(value.contains(":"), "must be an IPv6 address");
            return InetAddress.getByName("[" + value + "]").getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("must be an IPv6 address", e);
        }
    }
}
