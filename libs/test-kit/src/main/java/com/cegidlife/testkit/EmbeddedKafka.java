package com.cegidlife.testkit;

import static org.awaitility.Awaitility.await;

import com.cegidlife.events.Topic;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real broker in this process, on free ports of the loopback interface and in a temporary folder. Topics exist only
 * once created: nothing appears by being written to.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final String NODE_ID = "1";
    private static final String CONTROLLER_LISTENER = "CONTROLLER";

    private final int port = FreePort.find();
    private final Path logFolder = TemporaryFolder.create("cegidlife-kafka-");
    private final KafkaConfig config = new KafkaConfig(properties(FreePort.find()));
    private KafkaRaftServer server;

    private EmbeddedKafka() {}

    /** A running broker with the topics of the suite and the dead-letter topics of their consumers. */
    public static EmbeddedKafka start() {
        var kafka = new EmbeddedKafka();
        kafka.format();
        kafka.startAgain();
        kafka.createTopics();
        return kafka;
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Creates topics with one partition. Those that exist are left as they are. */
    public void createTopics(String... names) {
        create(Arrays.stream(names).map(EmbeddedKafka::singlePartition));
    }

    private void createTopics() {
        create(Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.concat(Stream.of(newTopic(topic)), deadLetterTopics(topic))));
    }

    private static NewTopic newTopic(Topic topic) {
        return new NewTopic(topic.topicName(), topic.partitions(), (short) 1)
                .configs(Map.of("cleanup.policy", topic.compacted() ? "compact" : "delete"));
    }

    private static Stream<NewTopic> deadLetterTopics(Topic topic) {
        return topic.consumers().stream().map(topic::deadLetterTopic).map(EmbeddedKafka::singlePartition);
    }

    private static NewTopic singlePartition(String name) {
        return new NewTopic(name, 1, (short) 1);
    }

    private void create(Stream<NewTopic> topics) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            var existing = namesKnownTo(admin);
            var missing =
                    topics.filter(topic -> !existing.contains(topic.name())).toList();
            admin.createTopics(missing)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            var expected = missing.stream().map(NewTopic::name).toList();
            await("the topics " + expected).until(() -> namesKnownTo(admin).containsAll(expected));
        }
    }

    private static Set<String> namesKnownTo(Admin admin) {
        return admin.listTopics()
                .names()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** Shuts the broker down and keeps what was written: clients find nobody at its address. */
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Starts the stopped broker at the same address, with everything that was written before. */
    public void startAgain() {
        server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
    }

    /** Shuts the broker down and deletes what was written. */
    @Override
    public void close() {
        stop();
        TemporaryFolder.delete(logFolder);
    }

    private void format() {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(Integer.parseInt(NODE_ID))
                    .setControllerListenerName(CONTROLLER_LISTENER)
                    .setDirectories(List.of(logFolder.toString()))
                    .setMetadataLogDirectory(Optional.of(logFolder.toString()))
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("The log folder cannot be formatted", e);
        }
    }

    private Map<String, String> properties(int controllerPort) {
        var properties = new HashMap<String, String>();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", NODE_ID);
        properties.put("controller.quorum.voters", NODE_ID + "@localhost:" + controllerPort);
        properties.put("controller.listener.names", CONTROLLER_LISTENER);
        properties.put(
                "listeners",
                "PLAINTEXT://localhost:" + port + "," + CONTROLLER_LISTENER + "://localhost:" + controllerPort);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        properties.put("log.dirs", logFolder.toString());
        properties.put("auto.create.topics.enable", "false");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("offsets.topic.num.partitions", "1");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.num.partitions", "1");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 << 20));
        return properties;
    }
}
