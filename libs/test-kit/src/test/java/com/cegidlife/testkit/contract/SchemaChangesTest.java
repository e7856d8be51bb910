package com.cegidlife.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SchemaChangesTest {

    private static final String COMMITTED = """
            {
              "type": "object",
              "description": "A confirmed outage.",
              "properties": {
                "startedAt": {"type": "string", "format": "date-time"},
                "kind": {"type": "string", "enum": ["PRODUCTION", "OTHER"]},
                "evidence": {"type": "string"},
                "checks": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"monitor": {"type": "string"}},
                    "required": ["monitor"]
                  }
                }
              },
              "required": ["startedAt", "kind", "checks"]
            }
            """;

    @Test
    void anUnchangedSchemaBreaksNobody() {
        assertThat(SchemaChanges.breaking(committed(), committed())).isEmpty();
    }

    @Test
    void aNewOptionalFieldBreaksNobody() {
        assertThat(breaking(schema -> fields(schema).putObject("detail").put("type", "string")))
                .isEmpty();
    }

    @Test
    void anotherDescriptionBreaksNobody() {
        assertThat(breaking(schema -> schema.put("description", "An outage that was confirmed.")))
                .isEmpty();
    }

    @Test
    void aRemovedFieldBreaks() {
        assertThat(breaking(schema -> fields(schema).remove("evidence")))
                .containsExactly("Field /evidence was removed");
    }

    @Test
    void aRenamedFieldBreaks() {
        assertThat(breaking(schema -> fields(schema).set("proof", fields(schema).remove("evidence"))))
                .containsExactly("Field /evidence was removed");
    }

    @Test
    void anotherTypeBreaks() {
        assertThat(breaking(schema -> fields(schema).putObject("evidence").put("type", "integer")))
                .containsExactly("Field /evidence was string and is integer");
    }

    @Test
    void anotherFormatBreaks() {
        assertThat(breaking(schema -> ((ObjectNode) fields(schema).get("startedAt")).put("format", "date")))
                .containsExactly("Field /startedAt was string (date-time) and is string (date)");
    }

    @Test
    void aNewRequiredFieldBreaks() {
        assertThat(breaking(schema -> {
                    fields(schema).putObject("detail").put("type", "string");
                    schema.withArray("required").add("detail");
                }))
                .containsExactly("Field /detail is required and was not");
    }

    @Test
    void anOptionalFieldThatBecomesRequiredBreaks() {
        assertThat(breaking(schema -> schema.withArray("required").add("evidence")))
                .containsExactly("Field /evidence is required and was not");
    }

    @Test
    void aRequiredFieldThatBecomesOptionalBreaks() {
        assertThat(breaking(schema -> schema.withArray("required").remove(0)))
                .containsExactly("Field /startedAt was required and is optional");
    }

    @Test
    void aRemovedEnumValueBreaks() {
        assertThat(breaking(schema -> kinds(schema).remove(1))).containsExactly("Field /kind has lost the value OTHER");
    }

    @Test
    void aNewEnumValueBreaks() {
        assertThat(breaking(schema -> kinds(schema).add("STAGING")))
                .containsExactly("Field /kind has the new value STAGING");
    }

    @Test
    void aChangeInsideAListIsFound() {
        assertThat(breaking(schema -> fields(
                                (ObjectNode) fields(schema).get("checks").get("items"))
                        .remove("monitor")))
                .containsExactly("Field /checks/*/monitor was removed");
    }

    private static List<String> breaking(Consumer<ObjectNode> change) {
        var current = committed();
        change.accept(current);
        return SchemaChanges.breaking(committed(), current);
    }

    private static ObjectNode fields(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ArrayNode kinds(ObjectNode schema) {
        return ((ObjectNode) fields(schema).get("kind")).withArray("enum");
    }

    private static ObjectNode committed() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(COMMITTED);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
