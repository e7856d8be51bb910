package com.cegidlife.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/**
 * Reads topics in the background, as they are on the broker, and keeps every record in the order of its partition. For
 * dead-letter topics and whatever else carries no event; see {@link EventRecorder} for events.
 */
public final class RecordRecorder implements AutoCloseable {

    /** How long a waiting assertion waits before it fails. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ConsumerRecord<String, byte[]>> records = new CopyOnWriteArrayList<>();
    private final Map<String, Object> configuration;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Thread reader;
    private volatile Map<TopicPartition, Long> positions = Map.of();

    private RecordRecorder(EmbeddedKafka kafka, String... topics) {
        configuration = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "enable.auto.commit", false, "fetch.max.wait.ms", 100);
        consumer = newConsumer();
        partitions = Arrays.stream(topics).flatMap(this::partitionsOf).toList();
        consumer.assign(partitions);
        reader = Thread.ofPlatform().name("record-recorder").daemon().unstarted(this::read);
    }

    /** Records what the topics hold already and what comes. */
    public static RecordRecorder fromBeginning(EmbeddedKafka kafka, String... topics) {
        var recorder = new RecordRecorder(kafka, topics);
        recorder.consumer.seekToBeginning(recorder.partitions);
        recorder.reader.start();
        return recorder;
    }

    /** Records everything that is written after this call returned, and nothing before. */
    public static RecordRecorder fromNow(EmbeddedKafka kafka, String... topics) {
        var recorder = new RecordRecorder(kafka, topics);
        recorder.consumer.endOffsets(recorder.partitions).forEach(recorder.consumer::seek);
        recorder.reader.start();
        return recorder;
    }

    private Stream<TopicPartition> partitionsOf(String topic) {
        var found = consumer.partitionsFor(topic);
        assertThat(found).as("partitions of the topic %s", topic).isNotEmpty();
        return found.stream().map(partition -> new TopicPartition(topic, partition.partition()));
    }

    /** What was recorded until now. */
    public List<ConsumerRecord<String, byte[]>> records() {
        return List.copyOf(records);
    }

    /** The first record that fits; waits until there is one. */
    public ConsumerRecord<String, byte[]> await(Predicate<ConsumerRecord<String, byte[]>> condition) {
        return Awaitility.await("a record that fits")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> records.stream().filter(condition).toList(), found -> !found.isEmpty())
                .getFirst();
    }

    /**
     * Waits until everything that the topics hold at the time of this call is recorded. What is not recorded then was
     * not written before: the way to assert that something did not happen.
     */
    public void catchUp() {
        try (var witness = newConsumer()) {
            var ends = witness.endOffsets(partitions);
            Awaitility.await("everything written until now")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> ends.entrySet().stream()
                            .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue()));
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
                positions = currentPositions();
            }
        } catch (WakeupException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<TopicPartition, Long> currentPositions() {
        var current = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition -> current.put(partition, consumer.position(partition)));
        return current;
    }

    private KafkaConsumer<String, byte[]> newConsumer() {
        return new KafkaConsumer<>(configuration, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
