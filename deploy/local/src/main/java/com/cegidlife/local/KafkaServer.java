package com.cegidlife.local;

import java.util.List;
import java.util.Map;

/** The Kafka broker, with the topics of the suite. */
final class KafkaServer implements Component {

    private final DataFolder folder;
    private final Ports ports;

    KafkaServer(DataFolder folder, Ports ports) {
        this.folder = folder;
        this.ports = ports;
    }

    @Override
    public String name() {
        return Port.KAFKA.component();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.of(Port.KAFKA), ports.of(Port.KAFKA_CONTROLLER));
    }

    @Override
    public Program program() {
        var command = ChildJvm.KAFKA.command(
                KafkaNode.class,
                folder.data(name()).toString(),
                Integer.toString(ports.of(Port.KAFKA)),
                Integer.toString(ports.of(Port.KAFKA_CONTROLLER)));
        return new Program(command, Map.of(), () -> Reachable.tcp(ports.of(Port.KAFKA)));
    }

    @Override
    public void furnish() {
        Topics.create(ports.kafkaBootstrapServers());
    }
}
