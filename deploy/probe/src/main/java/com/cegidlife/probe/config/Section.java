package com.cegidlife.probe.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One mapping of the file, with its path. What is wrong with a value is noted under the value's path and gives an empty
 * answer, so that the rest is judged too.
 */
final class Section {

    private final String path;
    private final JsonNode node;
    private final List<String> problems;
    private final Set<String> expectedKeys = new LinkedHashSet<>();

    /** @param problems shared by all sections of the file */
    Section(String path, JsonNode node, List<String> problems) {
        this.path = path;
        this.node = node;
        this.problems = problems;
        if (!node.isObject()) {
            note("", "must be a mapping of keys to values");
        }
    }

    /** The value of a key that must be there. */
    <T> Optional<T> required(String key, Function<JsonNode, T> reader) {
        if (!node.hasNonNull(key)) {
            expectedKeys.add(key);
            note(key, "is missing");
            return Optional.empty();
        }
        return optional(key, reader);
    }

    /**
     * The value of a key that may be left out.
     *
     * @param reader throws {@link IllegalArgumentException} with what the value must be
     */
    <T> Optional<T> optional(String key, Function<JsonNode, T> reader) {
        expectedKeys.add(key);
        if (!node.hasNonNull(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(node.get(key)));
        } catch (IllegalArgumentException e) {
            note(key, e.getMessage());
            return Optional.empty();
        }
    }

    /** The mapping under a key; an empty one when it is left out. */
    Section child(String key) {
        expectedKeys.add(key);
        var child = node.hasNonNull(key) ? node.get(key) : JsonNodeFactory.instance.objectNode();
        return new Section(pathOf(key), child, problems);
    }

    /** Refuses every key that nobody asked for until now. */
    void refuseOtherKeys() {
        node.fieldNames().forEachRemaining(key -> {
            if (!expectedKeys.contains(key)) {
                note(key, "is not known here; expected are " + String.join(", ", expectedKeys));
            }
        });
    }

    /** Notes what is wrong with a key of this section, or with the section itself when the key is empty. */
    void note(String key, String problem) {
        var place = pathOf(key);
        problems.add((place.isEmpty() ? "the file" : place) + ": " + problem);
    }

    private String pathOf(String key) {
        return path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
    }
}
