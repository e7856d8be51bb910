package com.cegidlife.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The yardstick: a consumer that does nothing with the records, as Kafka's own {@code ConsumerPerformance} does. */
final class RawConsumer {

    private static final Duration POLL = Duration.ofMillis(100);

    private RawConsumer() {}

    /** @param records how many the topic holds */
    static double recordsPerSecond(Map<String, Object> kafka, String topic, int records) {
        var settings = new HashMap<>(kafka);
        settings.put("group.id", "raw-" + UUID.randomUUID());
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", 5_000);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(Set.of(topic));
            var count = consumer.poll(POLL).count();
            while (count == 0) {
                count = consumer.poll(POLL).count();
            }
            var counted = count;
            var begin = System.nanoTime();
            while (count < records) {
                count += consumer.poll(POLL).count();
            }
            return (count - counted) * 1e9 / (System.nanoTime() - begin);
        }
    }
}
