package com.cegidlife.probe.config;

import com.cegidlife.probe.check.HostAndPort;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads single values. Each reader throws {@link IllegalArgumentException} with what the value must be. */
final class Values {

    private static final int LONGEST_NAME = 100;
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})(ms|s|m|h)");

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

    static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
