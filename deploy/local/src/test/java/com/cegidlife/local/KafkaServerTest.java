package com.cegidlife.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KafkaServerTest {

    @TempDir
    static Path root;

    private static Sandbox sandbox;
    private static Suite suite;

    @BeforeAll
    static void start() {
        sandbox = new Sandbox(root);
        suite = startKafka();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTopicHasItsStatedPartitionsRetentionAndCompaction(Topic topic) throws Exception {
        try (var admin = Admin.create(broker())) {
            assertThat(describe(admin, topic.topicName()).partitions()).hasSize(topic.partitions());
            var config = config(admin, topic.topicName());
            assertThat(value(config, "cleanup.policy")).isEqualTo(topic.compacted() ? "compact" : "delete");
            if (topic.retention().isPresent()) {
                assertThat(value(config, "retention.ms"))
                        .isEqualTo(Long.toString(topic.retention().get().toMillis()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachConsumerOfATopicHasADeadLetterTopicKeptForAYear(Topic topic) throws Exception {
        try (var admin = Admin.create(broker())) {
            for (var consumer : topic.consumers()) {
                var name = topic.deadLetterTopic(consumer);
                assertThat(describe(admin, name).partitions()).hasSize(1);
                assertThat(value(config(admin, name), "retention.ms"))
                        .isEqualTo(Long.toString(Duration.ofDays(365).toMillis()));
            }
        }
    }

    @Test
    void anUnknownTopicIsNotCreatedByAskingForIt() {
        try (var admin = Admin.create(broker())) {
            assertThatThrownBy(() -> describe(admin, "misspelt.v1"))
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void eventsSurviveARestart() throws Exception {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topic.TICKET_TICKETS.topicName(), 0, "key", "kept"))
                    .get();
        }

        suite.close();
        suite = startKafka();

        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(Topic.TICKET_TICKETS.topicName(), 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(20)))
                    .singleElement()
                    .satisfies(event -> assertThat(event.value()).isEqualTo("kept"));
        }
    }

    private static Suite startKafka() {
        return sandbox.start(new KafkaServer(sandbox.folder, sandbox.ports));
    }

    private static Map<String, Object> broker() {
        return Map.of("bootstrap.servers", sandbox.ports.kafkaBootstrapServers());
    }

    private static TopicDescription describe(Admin admin, String topic) throws Exception {
        return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
    }

    private static Config config(Admin admin, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }

    private static String value(Config config, String name) {
        return config.get(name).value();
    }
}
