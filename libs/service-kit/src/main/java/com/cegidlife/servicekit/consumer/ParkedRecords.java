package com.cegidlife.servicekit.consumer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The records of a dead-letter topic that no redrive has dealt with yet, up to the time of opening. What was dealt with
 * is remembered as the committed offset of a consumer group.
 */
final class ParkedRecords implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> starts;
    private final Map<TopicPartition, Long> ends;

    ParkedRecords(Map<String, Object> kafka, String topic, String group) {
        var settings = new HashMap<>(kafka);
        settings.put("group.id", group);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .collect(Collectors.toSet());
        ends = consumer.endOffsets(partitions);
        starts = starts(partitions);
        consumer.assign(partitions);
        starts.forEach(consumer::seek);
    }

    private Map<TopicPartition, Long> starts(Set<TopicPartition> partitions) {
        var committed = consumer.committed(partitions);
        var starts = new HashMap<TopicPartition, Long>();
        consumer.beginningOffsets(partitions).forEach((partition, beginning) -> {
            var done = committed.get(partition);
            starts.put(partition, done == null ? beginning : Math.max(beginning, done.offset()));
        });
        return starts;
    }

    long count() {
        return ends.keySet().stream()
                .mapToLong(partition -> ends.get(partition) - starts.get(partition))
                .sum();
    }

    /** The oldest ones of each partition, at most as many as asked for. */
    List<ConsumerRecord<String, byte[]>> oldest(int limit) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        var open = new HashSet<>(ends.keySet());
        while (found.size() < limit && hasMore(open)) {
            consumer.poll(POLL).forEach(record -> {
                if (found.size() < limit && record.offset() < end(record)) {
                    found.add(record);
                }
            });
        }
        return found;
    }

    private boolean hasMore(Set<TopicPartition> open) {
        open.removeIf(partition -> consumer.position(partition) >= ends.get(partition));
        return !open.isEmpty();
    }

    private long end(ConsumerRecord<?, ?> record) {
        return ends.get(new TopicPartition(record.topic(), record.partition()));
    }

    /** Remembers that a record, and all before it in its partition, was dealt with. */
    void done(ConsumerRecord<?, ?> record) {
        consumer.commitSync(Map.of(
                new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1)));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
