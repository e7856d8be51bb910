package com.cegidlife.testkit.http;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.GeneratedDocument;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;

/** The OpenAPI document that the application under test serves at {@code /openapi}. */
public final class OpenApiDocument {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private OpenApiDocument() {}

    /**
     * Fails when {@code <module>/openapi.yaml} is not what the application serves today, or when an operation has no id
     * of its own or no summary. Clients are generated from the committed document: its operation ids stay.
     *
     * @param module folder of the service, such as {@code ticket-service}
     */
    public static void verify(String module) {
        var operations = operations();
        assertThat(operations).extracting(Operation::id).doesNotHaveDuplicates().doesNotContain("");
        assertThat(operations)
                .filteredOn(operation -> operation.summary().isBlank())
                .extracting(Operation::id)
                .as("operations without a summary")
                .isEmpty();
        GeneratedDocument.verify(Path.of(module, "openapi.yaml"), Application.text("/openapi?format=yaml"));
    }

    static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : Application.json("/openapi?format=json").path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    /** One method of one path. */
    record Operation(String path, String method, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        String summary() {
            return node.path("summary").asText();
        }

        /** The media type of the body; empty when none is asked for. */
        Optional<String> contentType() {
            var types = node.path("requestBody").path("content").fieldNames();
            return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
        }

        /** Path and query with the values given, and made-up ones for the other parameters that are required. */
        String target(Map<String, String> values) {
            var target = path;
            var query = new StringJoiner("&", "?", "").setEmptyValue("");
            for (var parameter : node.path("parameters")) {
                var name = parameter.path("name").asText();
                var value = encode(values.getOrDefault(name, anyValue(parameter.path("schema"))), UTF_8);
                if (parameter.path("in").asText().equals("path")) {
                    target = target.replace("{" + name + "}", value);
                } else if (parameter.path("in").asText().equals("query")
                        && (parameter.path("required").asBoolean() || values.containsKey(name))) {
                    query.add(name + "=" + value);
                }
            }
            return target + query;
        }

        private static String anyValue(JsonNode schema) {
            if (schema.path("type").toString().contains("integer")) {
                return "1";
            }
            return schema.path("enum").isEmpty()
                    ? UUID.randomUUID().toString()
                    : schema.path("enum").get(0).asText();
        }
    }
}
