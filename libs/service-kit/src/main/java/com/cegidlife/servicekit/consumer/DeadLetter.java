package com.cegidlife.servicekit.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that its consumer could not handle.
 *
 * @param topic where it came from, with {@code partition} and {@code offset}
 * @param type its {@code ce_type}; empty when it has none
 * @param id its {@code ce_id}; empty when it has none
 * @param reason why it was given up the last time
 * @param cause what was behind the reason
 * @param attempts how often it was given up; 1 when it was parked for the first time
 */
public record DeadLetter(
        String topic,
        int partition,
        long offset,
        Optional<String> key,
        Optional<String> type,
        Optional<String> id,
        String reason,
        Optional<String> cause,
        int attempts,
        Instant parkedAt) {

    static final String REASON = "dead-letter-reason";
    static final String CAUSE = "dead-letter-cause";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";
    static final String ATTEMPTS = "dead-letter-attempts";

    static DeadLetter of(ConsumerRecord<String, byte[]> parked) {
        return new DeadLetter(
                required(parked, TOPIC),
                Integer.parseInt(required(parked, PARTITION)),
                Long.parseLong(required(parked, OFFSET)),
                Optional.ofNullable(parked.key()),
                header(parked, "ce_type"),
                header(parked, "ce_id"),
                required(parked, REASON),
                header(parked, CAUSE),
                Integer.parseInt(required(parked, ATTEMPTS)),
                Instant.ofEpochMilli(parked.timestamp()));
    }

    private static String required(ConsumerRecord<?, ?> parked, String name) {
        return header(parked, name)
                .orElseThrow(() -> new IllegalStateException("No header " + name + " in " + parked.topic()));
    }

    private static Optional<String> header(ConsumerRecord<?, ?> parked, String name) {
        return Optional.ofNullable(parked.headers().lastHeader(name)).map(header -> new String(header.value(), UTF_8));
    }
}
