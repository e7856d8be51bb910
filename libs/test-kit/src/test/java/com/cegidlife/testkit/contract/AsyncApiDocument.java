package com.cegidlife.testkit.contract;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.EventTypes;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.GoldenSample;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** The document {@code docs/asyncapi.yaml}: the same contract as {@link EventsPage}, for machines. */
final class AsyncApiDocument {

    private static final String KAFKA_BINDINGS = "0.5.0";

    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final ObjectNode channels;
    private final ObjectNode operations;
    private final ObjectNode messages;

    private AsyncApiDocument() {
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "CegidLife Services: events")
                .put("version", "1.0.0")
                .put("description", "What the services tell each other through Kafka; see events.md.");
        document.put("defaultContentType", Envelope.CONTENT_TYPE);
        document.putObject("servers")
                .putObject("local")
                .put("host", "localhost:19092")
                .put("protocol", "kafka")
                .put("description", "The broker of ./cegidlife run.");
        channels = document.putObject("channels");
        operations = document.putObject("operations");
        var components = document.putObject("components");
        messages = components.putObject("messages");
        components.putObject("messageTraits").set("cloudEvent", CloudEventTrait.json());
    }

    static ObjectNode render() {
        var rendered = new AsyncApiDocument();
        Arrays.stream(Topic.values()).forEach(rendered::addTopic);
        return rendered.document;
    }

    private void addTopic(Topic topic) {
        var channel = channels.putObject(topic.topicName());
        channel.put("address", topic.topicName());
        channel.put("description", TopicWords.of(topic).description());
        var channelMessages = channel.putObject("messages");
        channel.putObject("bindings").set("kafka", kafkaBinding(topic));
        EventTypes.recordsOf(topic).forEach(event -> {
            var type = EventTypes.typeOf(event);
            channelMessages.putObject(type).put("$ref", "#/components/messages/" + type);
            addMessage(event);
        });
        addOperation(topic, topic.owner(), "send");
        topic.consumers().stream()
                .sorted()
                .forEach(consumer -> addOperation(topic, consumer, "receive")
                        .putObject("bindings")
                        .putObject("kafka")
                        .put("bindingVersion", KAFKA_BINDINGS)
                        .putObject("groupId")
                        .put("type", "string")
                        .put("const", consumer));
    }

    private static ObjectNode kafkaBinding(Topic topic) {
        var binding = JsonNodeFactory.instance.objectNode();
        binding.put("topic", topic.topicName()).put("partitions", topic.partitions());
        var configuration = binding.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add(topic.compacted() ? "compact" : "delete");
        topic.retention().ifPresent(retention -> configuration.put("retention.ms", retention.toMillis()));
        return binding.put("bindingVersion", KAFKA_BINDINGS);
    }

    private ObjectNode addOperation(Topic topic, String service, String action) {
        var operation = operations.putObject("%s.%s.%s".formatted(service, action, topic.topicName()));
        operation.put("action", action);
        operation.putObject("channel").put("$ref", "#/channels/" + topic.topicName());
        operation.putArray("tags").addObject().put("name", service);
        var references = operation.putArray("messages");
        EventTypes.recordsOf(topic).forEach(event -> addReference(references, topic, event));
        return operation;
    }

    private static void addReference(ArrayNode references, Topic topic, Class<? extends DomainEvent> event) {
        references
                .addObject()
                .put("$ref", "#/channels/%s/messages/%s".formatted(topic.topicName(), EventTypes.typeOf(event)));
    }

    private void addMessage(Class<? extends DomainEvent> event) {
        var type = EventTypes.typeOf(event);
        var sample = GoldenSample.of(event);
        var message = messages.putObject(type);
        message.put("name", type);
        message.put("summary", EventSchema.of(event).get("description").asText());
        message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
        message.putObject("headers")
                .put("type", "object")
                .putObject("properties")
                .putObject("ce_type")
                .put("type", "string")
                .put("const", type);
        message.putObject("payload").put("$ref", "../" + EventSchema.committedPath(type));
        var example = message.putArray("examples").addObject();
        sample.headers().forEach(example.putObject("headers")::put);
        example.set("payload", sample.value());
    }
}
