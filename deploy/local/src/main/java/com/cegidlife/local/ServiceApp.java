package com.cegidlife.local;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the four services. It reads its configuration from Quarkus' own properties, given as environment variables. */
final class ServiceApp implements Component {

    /** The services, each with its port and its database. */
    enum Service {
        TICKET(Port.TICKET, "ticket"),
        AVAILABILITY(Port.AVAILABILITY, "availability"),
        LEARNING(Port.LEARNING, "learning"),
        BILLING(Port.BILLING, "billing", DemoSeller.SETTINGS);

        private final Port port;
        private final String database;

        @SuppressWarnings("ImmutableEnumChecker") // it is
        private final Map<String, String> settings;

        Service(Port port, String database) {
            this(port, database, Map.of());
        }

        Service(Port port, String database, Map<String, String> settings) {
            this.port = port;
            this.database = database;
            this.settings = settings;
        }

        Port port() {
            return port;
        }
    }

    /** Signs badges that prove nothing: everybody can read it here. */
    private static final String DEMONSTRATION_KEY =
            "{\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"x\": \"CDNMv4LyDzx-A_AQ1kf4CEJkuvV9wNzzifyIt6dgnD0\", \"d\": \"b25seSBmb3IgdGVzdHMgYW5kIGV4YW1wbGVzIDMuMCE\"}";

    private final Service service;
    private final Path repository;
    private final DataFolder folder;
    private final Ports ports;

    /** @param repository the root of the repository, where the service is built */
    ServiceApp(Service service, Path repository, DataFolder folder, Ports ports) {
        this.service = service;
        this.repository = repository;
        this.folder = folder;
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
        var environment = new HashMap<>(service.settings);
        environment.putAll(surroundings());
        if (service == Service.BILLING) {
            environment.put("CEGIDLIFE_DIRECTORY_URL", ports.url(Port.KEYCLOAK));
            environment.put("CEGIDLIFE_DIRECTORY_CLIENT_SECRET", "accounts-local-secret");
        }
        return environment;
    }

    private Map<String, String> surroundings() {
        return Map.ofEntries(
                entry("QUARKUS_PROFILE", "prod,local"),
                entry("CEGIDLIFE_CLOCK_FILE", folder.clock().toString()),
                entry("CEGIDLIFE_OWN_SERVICES_ENVIRONMENTS", OwnServices.setting()),
                entry("QUARKUS_HTTP_HOST", "localhost"),
                entry("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service.port))),
                entry("QUARKUS_DATASOURCE_JDBC_URL", Databases.url(ports, service.database)),
                entry("QUARKUS_DATASOURCE_USERNAME", service.database),
                entry("QUARKUS_DATASOURCE_PASSWORD", service.database),
                entry("KAFKA_BOOTSTRAP_SERVERS", ports.kafkaBootstrapServers()),
                entry("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer()),
                entry("CEGIDLIFE_MAIL_DROP", "false"),
                entry("CEGIDLIFE_MAIL_SMTP_HOST", "localhost"),
                entry("CEGIDLIFE_MAIL_SMTP_PORT", Integer.toString(ports.of(Port.SMTP))),
                entry("CEGIDLIFE_MAIL_SMTP_ENCRYPTION", "NONE"),
                entry("CEGIDLIFE_MAIL_FROM", "CegidLife <ne-pas-repondre@cegidlife.example>"),
                entry("CEGIDLIFE_PORTAL_URL", "http://localhost:8080"),
                entry("CEGIDLIFE_CERTIFICATES_PUBLIC_URL", ports.url(Port.LEARNING)),
                entry("CEGIDLIFE_BADGES_SIGNING_KEY", DEMONSTRATION_KEY),
                entry("CEGIDLIFE_SUBSCRIPTIONS_URL", ports.url(Port.AVAILABILITY)),
                entry("CEGIDLIFE_KNOWLEDGE_FOUND", "true"));
    }

    private Path jar() {
        return repository.resolve(name()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
