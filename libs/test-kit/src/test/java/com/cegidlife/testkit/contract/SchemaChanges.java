package com.cegidlife.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Tells which changes of a published schema break somebody: a running consumer, or a new one that reads the records of
 * the past. Only an added optional field breaks nobody. An added enum value breaks consumers that switch over the
 * values they know; it needs a new version of the type, as every other breaking change.
 */
final class SchemaChanges {

    private SchemaChanges() {}

    /** One sentence for each breaking change between the committed schema and the one of today's code. */
    static List<String> breaking(JsonNode committed, JsonNode current) {
        return compare("", committed, current).toList();
    }

    private static Stream<String> compare(String path, JsonNode committed, JsonNode current) {
        if (!typeOf(committed).equals(typeOf(current))) {
            return Stream.of("%s was %s and is %s".formatted(named(path), typeOf(committed), typeOf(current)));
        }
        return Stream.of(
                        compareEnum(path, values(committed, "enum"), values(current, "enum")),
                        compareFields(path, committed, current),
                        compareRequired(path, committed, current),
                        committed.has("items")
                                ? compare(path + "/*", committed.get("items"), current.get("items"))
                                : Stream.<String>empty())
                .flatMap(changes -> changes);
    }

    private static Stream<String> compareEnum(String path, Set<String> committed, Set<String> current) {
        return Stream.concat(
                minus(committed, current).map(value -> named(path) + " has lost the value " + value),
                minus(current, committed).map(value -> named(path) + " has the new value " + value));
    }

    private static Stream<String> compareFields(String path, JsonNode committed, JsonNode current) {
        return fieldsOf(committed).stream().flatMap(field -> {
            var fieldPath = path + "/" + field;
            return fieldsOf(current).contains(field)
                    ? compare(
                            fieldPath,
                            committed.get("properties").get(field),
                            current.get("properties").get(field))
                    : Stream.of(named(fieldPath) + " was removed");
        });
    }

    private static Stream<String> compareRequired(String path, JsonNode committed, JsonNode current) {
        var before = values(committed, "required");
        var after = values(current, "required");
        return Stream.concat(
                minus(after, before).map(field -> named(path + "/" + field) + " is required and was not"),
                minus(before, after)
                        .filter(fieldsOf(current)::contains)
                        .map(field -> named(path + "/" + field) + " was required and is optional"));
    }

    private static Stream<String> minus(Set<String> all, Set<String> without) {
        return all.stream().filter(value -> !without.contains(value));
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type").asText();
        return schema.has("format") ? type + " (" + schema.get("format").asText() + ")" : type;
    }

    private static Set<String> fieldsOf(JsonNode schema) {
        var fields = new TreeSet<String>();
        schema.path("properties").fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static Set<String> values(JsonNode schema, String keyword) {
        var values = new TreeSet<String>();
        StreamSupport.stream(schema.path(keyword).spliterator(), false)
                .map(JsonNode::asText)
                .forEach(values::add);
        return values;
    }

    private static String named(String path) {
        return path.isEmpty() ? "The value" : "Field " + path;
    }
}
