package com.cegidlife.testkit.http;

import com.cegidlife.testkit.http.OpenApiDocument.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The request bodies that the OpenAPI document shows, as its readers paste them: the examples of a schema as a whole or,
 * where there is none, what the examples of its properties make together.
 */
public final class RequestExamples {

    private static final String JSON = "application/json";

    private final JsonNode document = Application.json("/openapi?format=json");

    /**
     * A body to be sent.
     *
     * @param method in lower case
     * @param roles who may send it
     * @param body JSON
     */
    public record Example(String operation, String method, String path, List<String> roles, String body) {}

    /** All bodies of requests that create something at an address without parameters. */
    public static List<Example> ofCreations() {
        return of(operation ->
                operation.method().equals("post") && !operation.path().contains("{"));
    }

    /** All bodies of requests to an address with parameters, as {@code /tickets/{number}/notes}. */
    public static List<Example> ofChanges() {
        return of(operation -> operation.path().contains("{"));
    }

    private static List<Example> of(Predicate<Operation> wanted) {
        var examples = new RequestExamples();
        return OpenApiDocument.operations().stream()
                .filter(wanted)
                .flatMap(examples::of)
                .toList();
    }

    private Stream<Example> of(Operation operation) {
        var content = operation.node().path("requestBody").path("content").path(JSON);
        var bodies = content.isMissingNode() ? Stream.<JsonNode>empty() : bodies(content.path("schema"));
        return bodies.map(body -> new Example(
                operation.id(), operation.method(), operation.path(), roles(operation.node()), body.toString()));
    }

    private static List<String> roles(JsonNode operation) {
        var roles = new ArrayList<String>();
        operation
                .path("security")
                .forEach(scheme -> scheme.forEach(each -> each.forEach(role -> roles.add(role.asText()))));
        return roles;
    }

    private Stream<JsonNode> bodies(JsonNode stated) {
        var schema = resolved(stated);
        var whole = schema.path("examples");
        return whole.isEmpty() ? Stream.of(composed(schema)) : StreamSupport.stream(whole.spliterator(), false);
    }

    private JsonNode composed(JsonNode schema) {
        var body = JsonNodeFactory.instance.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property ->
                        example(property.getValue()).ifPresent(value -> body.set(property.getKey(), value)));
        return body;
    }

    private Optional<JsonNode> example(JsonNode property) {
        if (!property.path("examples").isEmpty()) {
            return Optional.of(property.path("examples").get(0));
        }
        var schema = resolved(property);
        if (!schema.path("examples").isEmpty()) {
            return Optional.of(schema.path("examples").get(0));
        }
        if (schema.has("items")) {
            return example(schema.path("items"))
                    .map(item -> JsonNodeFactory.instance.arrayNode().add(item));
        }
        return schema.has("properties") ? Optional.of(composed(schema)) : Optional.empty();
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
