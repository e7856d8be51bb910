package com.cegidlife.local;

import com.cegidlife.events.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics on the broker: those of the published language with the partitions, the retention and the compaction stated
 * there, and a dead-letter topic for each consumer of each.
 */
final class Topics {

    /** A dead letter waits for a person, so it must outlive holidays and audits; order matters more than speed. */
    private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(365);

    private static final int DEAD_LETTER_PARTITIONS = 1;
    private static final short REPLICAS = 1;
    private static final int PATIENCE_SECONDS = 60;

    private Topics() {}

    /** Creates those that are missing; leaves the others as they are. */
    static void create(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var existing = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            admin.createTopics(missing(existing)).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StartFailure("Cannot create the topics: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Creating the topics was interrupted", e);
        }
    }

    private static List<NewTopic> missing(Set<String> existing) {
        return Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.concat(Stream.of(live(topic)), deadLetters(topic)))
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
    }

    private static NewTopic live(Topic topic) {
        return new NewTopic(topic.topicName(), topic.partitions(), REPLICAS)
                .configs(topic.retention()
                        .map(Topics::deletedAfter)
                        .orElse(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
    }

    private static Stream<NewTopic> deadLetters(Topic topic) {
        return topic.consumers().stream()
                .map(consumer -> new NewTopic(topic.deadLetterTopic(consumer), DEAD_LETTER_PARTITIONS, REPLICAS)
                        .configs(deletedAfter(DEAD_LETTER_RETENTION)));
    }

    private static Map<String, String> deletedAfter(Duration retention) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(retention.toMillis()));
    }
}
