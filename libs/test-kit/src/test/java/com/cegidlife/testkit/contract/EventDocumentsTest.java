package com.cegidlife.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.Topic;
import com.cegidlife.testkit.GeneratedDocument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventDocumentsTest {

    private static final String GENERATED =
            "# Generated from libs/events; write it anew with: ./cegidlife test -Ddocs.update=true\n";

    private final ObjectNode asyncApi = AsyncApiDocument.render();

    @Test
    void thePageForPeopleIsFresh() {
        GeneratedDocument.verify(Path.of("docs/events.md"), EventsPage.render());
    }

    @Test
    void theDocumentForMachinesIsFresh() throws JsonProcessingException {
        var yaml = YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        GeneratedDocument.verify(Path.of("docs/asyncapi.yaml"), GENERATED + yaml.writeValueAsString(asyncApi));
    }

    @Test
    void everyTopicIsAChannelWithItsAddress() {
        assertThat(asyncApi.get("channels").findValuesAsText("address"))
                .containsExactlyElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @Test
    void everyReferenceInsideTheDocumentLeadsSomewhere() {
        assertThat(asyncApi.findValuesAsText("$ref").stream().filter(reference -> reference.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(target(reference)).isNotNull());
    }

    @Test
    void everyServiceReceivesWhatItConsumes() {
        var received = asyncApi.get("operations")
                .propertyStream()
                .filter(operation -> operation.getValue().get("action").asText().equals("receive"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var consumed = Arrays.stream(Topic.values())
                .flatMap(
                        topic -> topic.consumers().stream().map(consumer -> consumer + ".receive." + topic.topicName()))
                .collect(Collectors.toSet());
        assertThat(received).isEqualTo(consumed);
    }

    private JsonNode target(String reference) {
        return Arrays.stream(reference.substring(2).split("/"))
                .reduce((JsonNode) asyncApi, JsonNode::get, (first, second) -> second);
    }
}
