package com.cegidlife.testkit;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.EventJson;
import com.cegidlife.events.EventTypes;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A committed example of an event as it travels. It is written by hand and never rewritten, so it proves that what was
 * once published can still be read. Consumers feed it to their handlers.
 *
 * @param headers the Kafka headers
 * @param value the Kafka value
 */
public record GoldenSample<E extends DomainEvent>(Class<E> type, Map<String, String> headers, JsonNode value) {

    /** The sample of an event type. */
    public static <E extends DomainEvent> GoldenSample<E> of(Class<E> type) {
        var json = read("/golden/" + EventTypes.typeOf(type) + ".json");
        var headers = new LinkedHashMap<String, String>();
        json.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().textValue()));
        return new GoldenSample<>(type, headers, json.get("value"));
    }

    /** The Kafka value as it travels. */
    public byte[] bytes() {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The sample, decoded as a consumer decodes it. */
    public Envelope<E> envelope() {
        var read = Envelope.read(EventTypes.topicOf(type), headers, bytes());
        return new Envelope<>(read.id(), read.time(), read.traceparent(), type.cast(read.event()));
    }

    private static JsonNode read(String resource) {
        try (var sample = GoldenSample.class.getResourceAsStream(resource)) {
            if (sample == null) {
                throw new IllegalArgumentException("No golden sample " + resource);
            }
            return EventJson.mapper().readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
