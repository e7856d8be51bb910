package com.cegidlife.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One field of an event for people: where it is, what it holds, whether it may be absent, what it means. */
record FieldRow(String path, String content, boolean required, String meaning) {

    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "UUID", "date-time", "instant", "date", "date", "int32", "whole number", "int64", "whole number");

    /** The fields of an object schema and of the objects inside it, in the order in which they are written. */
    static Stream<FieldRow> of(JsonNode schema) {
        return of("", schema);
    }

    String markdown() {
        return "| `%s` | %s | %s | %s |".formatted(path, content, required ? "always" : "may be absent", meaning);
    }

    private static Stream<FieldRow> of(String parent, JsonNode schema) {
        var required = texts(schema.path("required")).collect(Collectors.toSet());
        return schema.path("properties").propertyStream().flatMap(property -> {
            var field = property.getValue();
            var path = parent + property.getKey();
            var row = new FieldRow(
                    path,
                    contentOf(field),
                    required.contains(property.getKey()),
                    field.path("description").asText());
            var inside = Stream.concat(of(path + ".", field), of(path + "[].", field.path("items")));
            return Stream.concat(Stream.of(row), inside);
        });
    }

    private static String contentOf(JsonNode field) {
        if (field.has("items")) {
            return "list of " + contentOf(field.get("items"));
        }
        if (field.has("enum")) {
            return texts(field.get("enum")).map(value -> "`" + value + "`").collect(Collectors.joining(", "));
        }
        return FORMATS.getOrDefault(
                field.path("format").asText(), plainType(field.path("type").asText()));
    }

    private static String plainType(String type) {
        return switch (type) {
            case "string" -> "text";
            case "boolean" -> "true or false";
            default -> type;
        };
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
