package com.cegidlife.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The monitoring probe; people edit what it watches in {@code .cegidlife/probe.yaml}. */
final class Probe implements Component {

    private final Path repository;
    private final DataFolder folder;
    private final Ports ports;

    Probe(Path repository, DataFolder folder, Ports ports) {
        this.repository = repository;
        this.folder = folder;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public void prepare() {
        if (!Files.exists(folder.probeConfig())) {
            try {
                Files.copy(repository.resolve("deploy/probe/probe.example.yaml"), folder.probeConfig());
            } catch (IOException e) {
                throw new StartFailure("Cannot create the probe's configuration: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public Program program() {
        return program(repository, folder.probeConfig(), ports);
    }

    /** A probe that watches what a file says. */
    static Program program(Path repository, Path config, Ports ports) {
        var jar = repository.resolve("deploy/probe/target/probe.jar");
        var command = ChildJvm.PROBE.command("-jar", jar.toString(), "--config", config.toString());
        return new Program(command, Map.of("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaBootstrapServers()), () -> true);
    }
}
