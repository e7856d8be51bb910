package com.cegidlife.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Watches the suite's own services, wherever their ports are this time. */
final class OwnProbe implements Component {

    private final Path repository;
    private final DataFolder folder;
    private final Ports ports;

    OwnProbe(Path repository, DataFolder folder, Ports ports) {
        this.repository = repository;
        this.folder = folder;
        this.ports = ports;
    }

    @Override
    public String name() {
        return "own-probe";
    }

    @Override
    public List<Integer> ports() {
        return List.of();
    }

    @Override
    public void prepare() {
        try {
            Files.writeString(folder.ownProbeConfig(), OwnServices.checks(ports));
        } catch (IOException e) {
            throw new StartFailure("Cannot write what the suite's own probe watches: " + e.getMessage(), e);
        }
    }

    @Override
    public Program program() {
        return Probe.program(repository, folder.ownProbeConfig(), ports);
    }
}
