package com.cegidlife.servicekit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** A row of the outbox that nobody has been told of yet. */
record PendingFact(
        long seq,
        UUID id,
        String topic,
        String key,
        String type,
        String payload,
        Optional<String> traceparent,
        Instant createdAt) {

    /** What the rows of one order have in common. */
    record Line(String topic, String key) {}

    Line line() {
        return new Line(topic, key);
    }

    ProducerRecord<String, byte[]> asRecord() {
        var headers = new ArrayList<Header>();
        Envelope.headers(id, Topic.named(topic), type, createdAt, key, traceparent)
                .forEach((name, value) -> headers.add(new RecordHeader(name, value.getBytes(UTF_8))));
        return new ProducerRecord<>(topic, null, key, payload.getBytes(UTF_8), headers);
    }
}
