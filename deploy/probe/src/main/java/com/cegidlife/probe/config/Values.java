package com.cegidlife.probe.config;

import com.cegidlife.probe.check.DnsTarget;
import com.cegidlife.probe.check.ExpectedStatus;
import com.cegidlife.probe.check.HostAndPort;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Reads single values. Each reader throws {@link IllegalArgumentException} with what the value must be. */
final class Values {

    private static final int LONGEST_NAME = 100;
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");
    private static final Pattern STATUSES = Pattern.compile("([1-5][0-9]{2})(?:-([1-5][0-9]{2}))?");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}");
    private static final Pattern DNS_NAME =
            Pattern.compile("(?=.{1,253}$)[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_-]{1,63})*");

    private Values() {}

    static String text(JsonNode node) {
        require(node.isTextual() && !node.textValue().isBlank(), "must be a text");
        return node.textValue();
    }

    static String name(JsonNode node) {
        var name = text(node);
        require(name.length() <= LONGEST_NAME, "must have at most " + LONGEST_NAME + " characters");
        return name;
    }

    static UUID uuid(JsonNode node) {
        var text = node.asText();
        require(text.length() == 36 && text.matches("[0-9a-fA-F-]+"), "must be a UUID");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be a UUID", e);
        }
    }

    static Function<JsonNode, Duration> duration(String least, String most) {
        return node -> {
            var duration = duration(node.asText());
            require(duration.compareTo(duration(least)) >= 0, "must be at least " + least);
            require(duration.compareTo(duration(most)) <= 0, "must be at most " + most);
            return duration;
        };
    }

    private static Duration duration(String text) {
        var matcher = DURATION.matcher(text);
        require(matcher.matches(), "must be a duration such as 500ms, 30s or 1m");
        var amount = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    static Function<JsonNode, Integer> wholeNumber(int least, int most) {
        return node -> {
            require(
                    node.isInt() && least <= node.intValue() && node.intValue() <= most,
                    "must be a whole number from %d to %d".formatted(least, most));
            return node.intValue();
        };
    }

    static <E extends Enum<E>> Function<JsonNode, E> oneOf(Class<E> type) {
        return node -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(node.asText()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    static HostAndPort hostAndPort(JsonNode node) {
        return HostAndPort.parse(node.asText())
                .orElseThrow(() -> new IllegalArgumentException("must be host:port, such as www.example.org:443"));
    }

    static String dnsName(JsonNode node) {
        require(DNS_NAME.matcher(node.asText()).matches(), "must be a name such as www.example.org");
        return node.asText();
    }

    /** What a record of this type may say: an address, or a name. */
    static String recordValue(DnsTarget.RecordType type, JsonNode node) {
        var value = node.asText();
        return switch (type) {
            case A -> {
                require(IPV4.matcher(value).matches(), "must be an IPv4 address");
                yield value;
            }
            case AAAA -> ipv6(value);
            case CNAME -> dnsName(node);
        };
    }

    private static String ipv6(String value) {
        try {
            require(value.contains(":"), "must be an IPv6 address");
            return InetAddress.getByName("[" + value + "]").getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("must be an IPv6 address", e);
        }
    }

    static URI webAddress(JsonNode node) {
        var problem = "must be an http or https address with a host";
        try {
            var uri = URI.create(node.asText());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            require((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null, problem);
            require(uri.getRawUserInfo() == null, "must not hold credentials: send them as a header");
            return uri;
        } catch (IllegalArgumentException e) {
            throw e.getCause() == null ? e : new IllegalArgumentException(problem, e);
        }
    }

    /** A status, a range such as 200-299, or a list of both. */
    static ExpectedStatus status(JsonNode node) {
        var ranges =
                node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Arrays.stream(new JsonNode[] {node});
        var status = new ExpectedStatus(ranges.map(Values::statusRange).toList());
        require(!status.ranges().isEmpty(), "must name at least one status");
        return status;
    }

    private static ExpectedStatus.Range statusRange(JsonNode node) {
        var matcher = STATUSES.matcher(node.asText());
        require(matcher.matches(), "must be a status such as 200, a range such as 200-299, or a list of them");
        var first = Integer.parseInt(matcher.group(1));
        var last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        require(first <= last, "must be a range from a smaller to a larger status");
        return new ExpectedStatus.Range(first, last);
    }

    static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
