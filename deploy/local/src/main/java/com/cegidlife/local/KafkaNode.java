package com.cegidlife.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** The program of the broker process: one node that is broker and controller, on localhost. */
public final class KafkaNode {

    private static final int NODE_ID = 1;

    private KafkaNode() {}

    /** @param args the folder of its logs, the port for clients, the port of the controller */
    public static void main(String[] args) throws Exception {
        var logs = Path.of(args[0]);
        if (!Files.exists(logs.resolve("meta.properties"))) {
            format(logs);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings(logs, args[1], args[2])), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.shutdown();
            server.awaitShutdown();
        }));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path logs) throws Exception {
        new Formatter()
                .setNodeId(NODE_ID)
                .setClusterId(Uuid.randomUuid().toString())
                .setDirectories(List.of(logs.toString()))
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(logs.toString())
                .run();
    }

    private static Properties settings(Path logs, String port, String controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE_ID));
        settings.put("controller.quorum.voters", NODE_ID + "@localhost:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://localhost:%s,CONTROLLER://localhost:%s".formatted(port, controllerPort));
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", logs.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", "16777216");
        return settings;
    }
}
