package com.cegidlife.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * An event with its CloudEvents 1.0 context, as bound to Kafka in binary mode: attributes travel as {@code ce_*} headers
 * (UTF-8), the value is the event's JSON alone.
 *
 * @param id the id of the outbox row; the same in every redelivery
 * @param time when the fact happened
 * @param traceparent W3C trace context of the transaction that recorded the fact
 */
public record Envelope<E extends DomainEvent>(UUID id, Instant time, Optional<String> traceparent, E event) {

    public static final String CONTENT_TYPE = "application/json";

    /** The Kafka headers of this event, in a stable order. */
    public Map<String, String> headers() {
        return headers(id, topic(), EventTypes.typeOf(event.getClass()), time, event.key(), traceparent);
    }

    /** The Kafka headers of an event whose JSON is at hand already, in a stable order. */
    public static Map<String, String> headers(
            UUID id, Topic topic, String type, Instant time, String key, Optional<String> traceparent) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", CONTENT_TYPE);
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_source", "/" + topic.owner());
        headers.put("ce_type", type);
        headers.put("ce_time", time.toString());
        headers.put("ce_subject", key);
        traceparent.ifPresent(value -> headers.put("traceparent", value));
        return headers;
    }

    /** The Kafka value: the event as JSON, UTF-8. */
    public byte[] value() {
        try {
            return EventJson.mapper().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event record cannot be written: " + event.getClass(), e);
        }
    }

    /** The topic this event is published to. */
    public Topic topic() {
        return EventTypes.topicOf(event.getClass());
    }

    /** The {@code ce_type} header of a record; empty when absent. */
    public static Optional<String> typeIn(Map<String, String> headers) {
        return Optional.ofNullable(headers.get("ce_type"));
    }

    /**
     * Reads one record of a topic.
     *
     * @param headers the record's headers, decoded as UTF-8
     * @throws MalformedEvent when a mandatory header is missing or wrong, the type is not one of this topic's, or the
     *     value is not that type's JSON; the message names the header or the field
     */
    public static Envelope<?> read(Topic topic, Map<String, String> headers, byte[] value) {
        var type = required(headers, "ce_type");
        var eventClass = EventTypes.find(type)
                .filter(known -> EventTypes.topicOf(known) == topic)
                .orElseThrow(() -> new MalformedEvent("ce_type " + type + " is not one of " + topic.topicName()));
        var id = parse("ce_id", required(headers, "ce_id"), UUID::fromString);
        var time = parse("ce_time", required(headers, "ce_time"), Instant::parse);
        return new Envelope<>(id, time, Optional.ofNullable(headers.get("traceparent")), decode(eventClass, value));
    }

    private static DomainEvent decode(Class<? extends DomainEvent> eventClass, byte[] value) {
        if (value == null || value.length == 0) {
            throw new MalformedEvent("The value is empty");
        }
        try {
            var event = EventJson.mapper().readValue(value, eventClass);
            RequiredComponents.check(event);
            return event;
        } catch (IOException e) {
            throw new MalformedEvent("The value is not a " + EventTypes.typeOf(eventClass) + ": " + e.getMessage(), e);
        }
    }

    private static String required(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new MalformedEvent("Header " + name + " is missing");
        }
        return value;
    }

    private static <T> T parse(String header, String value, Function<String, T> parser) {
        try {
            return Objects.requireNonNull(parser.apply(value));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new MalformedEvent("Header " + header + " is not valid: " + value, e);
        }
    }
}
