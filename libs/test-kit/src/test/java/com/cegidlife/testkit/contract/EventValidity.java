package com.cegidlife.testkit.contract;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.EventJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Validates values against the schema of their type, formats included. */
final class EventValidity {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchema schema;

    EventValidity(Class<? extends DomainEvent> event) {
        schema = FACTORY.getSchema(EventSchema.of(event), STRICT);
    }

    /** What is wrong with a value, one sentence each; empty when it is valid. */
    List<String> violations(JsonNode value) {
        return schema.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    List<String> violations(byte[] value) {
        try {
            return violations(EventJson.mapper().readTree(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
