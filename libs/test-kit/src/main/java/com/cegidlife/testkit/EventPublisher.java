package com.cegidlife.testkit;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.Envelope;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes as another service would, and returns once the broker has the record. */
public final class EventPublisher implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    public EventPublisher(EmbeddedKafka kafka) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes a fact that happens now, under a new id. */
    public <E extends DomainEvent> Envelope<E> publish(E event) {
        var envelope = new Envelope<>(UUID.randomUUID(), Instant.now(), Optional.empty(), event);
        publish(envelope);
        return envelope;
    }

    /** Publishes an event to its topic; publishing the same envelope twice is a redelivery. */
    public void publish(Envelope<?> envelope) {
        publish(envelope.topic().topicName(), envelope.event().key(), envelope.headers(), envelope.value());
    }

    /** Publishes facts that happen now as fast as the broker takes them, in their order. */
    public void publishAll(Collection<? extends DomainEvent> events) {
        var answers = events.stream()
                .map(event -> new Envelope<>(UUID.randomUUID(), Instant.now(), Optional.empty(), event))
                .map(envelope -> send(
                        envelope.topic().topicName(), envelope.event().key(), envelope.headers(), envelope.value()))
                .toList();
        answers.forEach(EventPublisher::await);
    }

    /** Publishes any record, however malformed. */
    public void publish(String topic, String key, Map<String, String> headers, byte[] value) {
        await(send(topic, key, headers, value));
    }

    private Future<RecordMetadata> send(String topic, String key, Map<String, String> headers, byte[] value) {
        return producer.send(new ProducerRecord<>(topic, null, key, value, Headers.encode(headers)));
    }

    private static void await(Future<RecordMetadata> answer) {
        try {
            answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
