package com.cegidlife.servicekit.consumer;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.MalformedEvent;
import com.cegidlife.events.Topic;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The adapter between a topic and the use cases that its events start. A subclass is a {@code @Singleton} and names the channel:
 *
 * <pre>{@code
 * @Incoming("learning-standings")
 * @Blocking
 * public void receive(ConsumerRecord<String, byte[]> record) {
 *     deliver(record);
 * }
 * }</pre>
 *
 * The record is acknowledged when this returns. A {@link MalformedEvent}, a refusal or values that the database refuses
 * park the record in the dead-letter topic. After any other exception the record is tried again until it is handled, so
 * that nothing is skipped while, say, the database is away.
 *
 * @param <E> the sealed interface of the topic's events
 */
public abstract class TopicConsumer<E extends DomainEvent> {

    private final Topic topic;

    @Inject
    RetryInPlace retry;

    protected TopicConsumer(Topic topic) {
        this.topic = topic;
    }

    final Topic topic() {
        return topic;
    }

    /** Hands one event to its use case, which opens the transaction and asks the inbox first. */
    protected abstract void handle(Envelope<E> envelope, E event);

    /**
     * Decodes a record and handles it, however long that takes.
     *
     * @throws MalformedEvent when the record can never be read
     */
    protected final void deliver(ConsumerRecord<String, byte[]> record) {
        retry.run(record, () -> deliverOnce(record));
    }

    final void deliverOnce(ConsumerRecord<String, byte[]> record) {
        var envelope = read(record);
        handle(envelope, envelope.event());
    }

    @SuppressWarnings("unchecked")
    final Envelope<E> read(ConsumerRecord<String, byte[]> record) {
        return (Envelope<E>) Envelope.read(topic, headers(record), record.value());
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }
}
