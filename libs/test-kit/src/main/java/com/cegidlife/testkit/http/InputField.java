package com.cegidlife.testkit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A field of a body, as the OpenAPI document states it.
 *
 * @param stated what stands at the field itself
 * @param referred the schema that it refers to; missing when there is none
 */
record InputField(String name, JsonNode stated, JsonNode referred) {

    /** The fields of the body that an operation asks for; none when it is no JSON object. */
    static List<InputField> of(OpenApiDocument.Operation operation, JsonNode document) {
        var schema = operation
                .node()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        var fields = new ArrayList<InputField>();
        resolved(schema, document)
                .path("properties")
                .properties()
                .forEach(property -> fields.add(new InputField(
                        property.getKey(), property.getValue(), referred(property.getValue(), document))));
        return fields;
    }

    private static JsonNode resolved(JsonNode schema, JsonNode document) {
        return schema.has("$ref") ? referred(schema, document) : schema;
    }

    private static JsonNode referred(JsonNode schema, JsonNode document) {
        var reference = schema.path("$ref")
                .asText(schema.path("anyOf").path(0).path("$ref").asText());
        return reference.isEmpty() ? MissingNode.getInstance() : document.at(reference.substring(1));
    }

    /** Free text. */
    boolean isText() {
        return has("string") && !isWord();
    }

    /** One of some values, or of a format. */
    boolean isWord() {
        return has("string") && (!referred.isMissingNode() || stated.has("enum") || stated.has("format"));
    }

    boolean isDate() {
        return format().startsWith("date");
    }

    boolean isInstant() {
        return format().equals("date-time");
    }

    boolean isDuration() {
        return format().equals("duration");
    }

    boolean isObject() {
        return has("object");
    }

    private boolean has(String type) {
        return (stated.path("type").toString() + referred.path("type")).contains(type);
    }

    private String format() {
        return stated.path("format").asText(referred.path("format").asText());
    }

    /** A value that the schema allows, as it is written in JSON. */
    String goodValue() {
        if (stated.path("examples").has(0)) {
            return stated.path("examples").path(0).toString();
        }
        if (stated.path("type").toString().contains("null")) {
            return "null";
        }
        if (referred.path("enum").has(0)) {
            return referred.path("enum").path(0).toString();
        }
        if (isDate()) {
            return isInstant() ? "\"2026-11-23T10:00:00+01:00\"" : "\"2026-11-23\"";
        }
        if (format().equals("uuid")) {
            return '"' + UUID.randomUUID().toString() + '"';
        }
        return isObject() ? "{}" : "null";
    }
}
