package com.cegidlife.testkit.contract;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.EventTypes;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.GoldenSample;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The page {@code docs/events.md}: every topic and every event, for people. */
final class EventsPage {

    private static final String INTRODUCTION = """
            # Events

            <!-- Generated from libs/events; write it anew with: ./cegidlife test -Ddocs.update=true -->

            The services tell each other facts through Kafka. A record is a CloudEvent 1.0 in binary mode: its context \
            travels in headers, its value is the JSON of the event alone. The same contract for machines: \
            [asyncapi.yaml](asyncapi.yaml) and the [JSON Schemas](../libs/events/src/main/resources/schemas).

            | header | content |
            | --- | --- |
            | `content-type` | `application/json` |
            | `ce_specversion` | `1.0` |
            | `ce_id` | UUID of the event, the same in every redelivery: consumers forget what they have seen by it |
            | `ce_source` | `/` and the owner of the topic |
            | `ce_type` | which event the value holds; one of the types below |
            | `ce_time` | when the fact happened, ISO 8601 |
            | `ce_subject` | the key of the record |
            | `traceparent` | W3C trace context of the transaction that recorded the fact; may be absent |

            Rules of the contract: order holds within a key. A field marked *always* is never null; an absent one is \
            left out. Publishers write nothing that is not listed; consumers ignore fields that they do not know. Only \
            optional fields may be added to a type; any other change is a new type (`…v2`) published beside the old \
            one. The number of partitions never changes, because keys would move.

            A record that a consumer can never handle goes to its dead-letter topic, \
            `<consumer>.<topic>.dead-letter`, with the reason.

            ## Topics

            | topic | key | partitions | kept | published by | read by |
            | --- | --- | --- | --- | --- | --- |
            """;

    private EventsPage() {}

    static String render() {
        var topics = Arrays.stream(Topic.values()).map(EventsPage::topicRow).collect(Collectors.joining());
        var chapters = Arrays.stream(Topic.values()).map(EventsPage::chapter).collect(Collectors.joining());
        return INTRODUCTION + topics + chapters;
    }

    private static String topicRow(Topic topic) {
        var kept = topic.retention()
                .map(retention -> retention.toDays() + " days")
                .orElse("last record of each key (compacted)");
        var consumers = topic.consumers().stream().sorted().collect(Collectors.joining(", "));
        return "| [`%s`](#%s) | %s | %d | %s | %s | %s |\n"
                .formatted(
                        topic.topicName(),
                        topic.topicName().replace(".", ""),
                        TopicWords.of(topic).key(),
                        topic.partitions(),
                        kept,
                        topic.owner(),
                        consumers.isEmpty() ? "–" : consumers);
    }

    private static String chapter(Topic topic) {
        return "\n## %s\n\n%s\n"
                        .formatted(topic.topicName(), TopicWords.of(topic).description())
                + EventTypes.recordsOf(topic).map(EventsPage::section).collect(Collectors.joining());
    }

    private static String section(Class<? extends DomainEvent> event) {
        var schema = EventSchema.of(event);
        var fields = FieldRow.of(schema).map(FieldRow::markdown).collect(Collectors.joining("\n"));
        return """

                ### %s

                %s

                | field | content | present | meaning |
                | --- | --- | --- | --- |
                %s

                ```json
                %s
                ```
                """.formatted(
                        EventTypes.typeOf(event),
                        schema.get("description").asText(),
                        fields,
                        GoldenSample.of(event).value().toPrettyString());
    }
}
