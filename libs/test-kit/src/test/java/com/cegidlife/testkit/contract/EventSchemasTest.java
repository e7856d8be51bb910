package com.cegidlife.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.EventTypes;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.GeneratedDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed schemas are what the records say today, and no change of them breaks somebody. */
class EventSchemasTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root"));

    static Stream<Class<? extends DomainEvent>> everyEvent() {
        return Arrays.stream(Topic.values()).flatMap(EventTypes::recordsOf);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void theSchemaIsCommittedAndChangesWithoutBreakingAnybody(Class<? extends DomainEvent> event) throws IOException {
        var type = EventTypes.typeOf(event);
        var schema = EventSchema.of(event);
        var committed = ROOT.resolve(EventSchema.committedPath(type));
        if (Files.exists(committed)) {
            assertThat(SchemaChanges.breaking(read(committed), schema))
                    .as("Breaking changes of %s; publish a new version of the type beside it", type)
                    .isEmpty();
        }
        GeneratedDocument.verify(EventSchema.committedPath(type), schema.toPrettyString() + "\n");
    }

    @Test
    void noPublishedTypeDisappears() throws IOException {
        try (var schemas =
                Files.list(ROOT.resolve(EventSchema.committedPath("any")).getParent())) {
            assertThat(schemas.map(schema -> schema.getFileName().toString().replaceFirst("\\.json$", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            everyEvent().map(EventTypes::typeOf).toList());
        }
    }

    private static JsonNode read(Path schema) throws IOException {
        return new ObjectMapper().readTree(schema.toFile());
    }
}
