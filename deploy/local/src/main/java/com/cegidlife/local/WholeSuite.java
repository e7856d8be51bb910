package com.cegidlife.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Everything that {@code ./cegidlife run} starts. */
public final class WholeSuite {

    private WholeSuite() {}

    /**
     * Starts everything and returns when all of it is ready. Its addresses are those of the given ports.
     *
     * @param repository the root of the repository, where everything is built
     * @throws StartFailure when something cannot start; nothing is left running then
     */
    public static Suite start(Path repository, DataFolder folder, Ports ports, Progress progress) {
        ports.requireAvailable();
        return Suite.start(folder, stages(repository, folder, ports), progress);
    }

    private static List<List<Component>> stages(Path repository, DataFolder folder, Ports ports) {
        var services = Arrays.stream(ServiceApp.Service.values())
                .map(service -> new ServiceApp(service, repository, folder, ports));
        return List.of(
                List.of(
                        new PostgresServer(folder, ports),
                        new KafkaServer(folder, ports),
                        new Keycloak(repository, folder, ports),
                        new MailServer(ports)),
                Stream.concat(services, Stream.of(new Probe(repository, folder, ports), new OwnProbe(repository, folder, ports)))
                        .toList());
    }
}
