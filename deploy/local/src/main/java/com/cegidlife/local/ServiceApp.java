package com.cegidlife.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One of the four services. It reads its configuration from Quarkus' own properties, given as environment variables. */
final class ServiceApp implements Component {

    /** The services, each with its port and its database. */
    enum Service {
        TICKET(Port.TICKET, "ticket"),
        AVAILABILITY(Port.AVAILABILITY, "availability"),
        LEARNING(Port.LEARNING, "learning"),
        BILLING(Port.BILLING, "billing");

        private final Port port;
        private final String database;

        Service(Port port, String database) {
            this.port = port;
            this.database = database;
        }

        Port port() {
            return port;
        }
    }

    private final Service service;
    private final Path repository;
    private final Ports ports;

    /** @param repository the root of the repository, where the service is built */
    ServiceApp(Service service, Path repository, Ports ports) {
        this.service = service;
        this.repository = repository;
        this.ports = ports;
    }

    static List<String> databases() {
        return Arrays.stream(Service.values()).map(service -> service.database).toList();
    }

    @Override
    public String name() {
        return service.port.component();
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.of(service.port));
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new StartFailure("%s is not built: %s is missing".formatted(name(), jar()));
        }
    }

    @Override
    public Program program() {
        return new Program(
                ChildJvm.SERVICE.command("-jar", jar().toString()),
                environment(),
                () -> Reachable.http(ports.url(service.port) + "/q/health/ready"));
    }

    /** What the service needs to know of the suite around it. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_HTTP_HOST",
                "localhost",
                "QUARKUS_HTTP_PORT",
                Integer.toString(ports.of(service.port)),
                "QUARKUS_DATASOURCE_JDBC_URL",
                Databases.url(ports, service.database),
                "QUARKUS_DATASOURCE_USERNAME",
                service.database,
                "QUARKUS_DATASOURCE_PASSWORD",
                service.database,
                "KAFKA_BOOTSTRAP_SERVERS",
                ports.kafkaBootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                ports.issuer(),
                "QUARKUS_MAILER_MOCK",
                "false",
                "QUARKUS_MAILER_HOST",
                "localhost",
                "QUARKUS_MAILER_PORT",
                Integer.toString(ports.of(Port.SMTP)));
    }

    private Path jar() {
        return repository.resolve(name()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
