package com.cegidlife.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The yardstick: a producer with the relay's guarantees that sends records from memory as fast as it can. */
final class RawProducer {

    private RawProducer() {}

    static double recordsPerSecond(Map<String, Object> kafka, int records) {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "lz4");
        settings.put("batch.size", 128 * 1024);
        var samples =
                IntStream.range(0, 10_000).mapToObj(SampleRecord::numbered).toList();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(SampleRecord.TOPIC);
            var begin = System.nanoTime();
            for (int i = 0; i < records; i++) {
                var unused = producer.send(samples.get(i % samples.size()));
            }
            producer.flush();
            return records * 1e9 / (System.nanoTime() - begin);
        }
    }
}
