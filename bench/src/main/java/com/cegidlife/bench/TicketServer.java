package com.cegidlife.bench;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EventJson;
import com.cegidlife.testkit.EmbeddedKafka;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The packaged ticket-service on a durable database and a broker, with one customer that may ask everything. */
final class TicketServer implements AutoCloseable {

    static final UUID CUSTOMER = UUID.randomUUID();
    static final String PRODUCT = "compta";

    private final EmbeddedPostgres database;
    private final EmbeddedKafka kafka;
    private final ServiceProcess service;

    TicketServer() throws Exception {
        database = DurableDatabase.startServer();
        kafka = EmbeddedKafka.start();
        service = start(database, kafka);
        entitle();
    }

    private static ServiceProcess start(EmbeddedPostgres database, EmbeddedKafka kafka) throws Exception {
        try {
            return new ServiceProcess(
                    Path.of("ticket-service"),
                    Map.of(
                            "quarkus.datasource.jdbc.url",
                            database.getJdbcUrl("postgres", "postgres"),
                            "quarkus.datasource.username",
                            "postgres",
                            "kafka.bootstrap.servers",
                            kafka.bootstrapServers(),
                            "quarkus.oidc.public-key",
                            Tokens.publicKey(),
                            "quarkus.oidc.token.issuer",
                            Tokens.ISSUER,
                            "quarkus.mailer.mock",
                            "true",
                            "cegidlife.mail.from",
                            "support@cegidlife.example",
                            "cegidlife.portal.url",
                            "https://portal.example"));
        } catch (IOException e) {
            kafka.close();
            database.close();
            throw e;
        }
    }

    private void entitle() throws Exception {
        try (var publisher = new EventPublisher(kafka)) {
            publisher.publish(new EntitlementsChanged(
                    CUSTOMER,
                    "Boulangerie Martin",
                    1,
                    List.of(new EntitledContract(
                            UUID.randomUUID(),
                            "K-2026-000001",
                            true,
                            List.of(PRODUCT),
                            10,
                            LocalDate.of(2026, 1, 1),
                            Optional.empty(),
                            List.of()))));
        }
        while (number("select count(*) from customers") == 0) {
            Thread.sleep(50);
        }
    }

    int port() {
        return service.port();
    }

    /** A single number that the service's database answers. */
    long number(String sql) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What the database says an explained and analysed statement took, planning included. */
    double executionMillis(String explained) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(explained)) {
            row.next();
            var plan = EventJson.mapper().readTree(row.getString(1)).get(0);
            return plan.get("Planning Time").asDouble()
                    + plan.get("Execution Time").asDouble();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The plan is not JSON", e);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws Exception {
        service.close();
        kafka.close();
        database.close();
    }
}
