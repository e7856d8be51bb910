package com.cegidlife.bench;

import static java.util.Map.entry;

import com.cegidlife.events.EventJson;
import com.cegidlife.testkit.EmbeddedKafka;
import com.cegidlife.testkit.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** A packaged service on a durable database and a broker. */
class DurableService implements AutoCloseable {

    /** Of learning-service; nobody verifies what it signs here. */
    private static final String SIGNING_KEY =
            "{\"kty\": \"OKP\", \"crv\": \"Ed25519\", \"x\": \"CDNMv4LyDzx-A_AQ1kf4CEJkuvV9wNzzifyIt6dgnD0\", \"d\": \"b25seSBmb3IgdGVzdHMgYW5kIGV4YW1wbGVzIDMuMCE\"}";

    private final EmbeddedPostgres database;
    private final EmbeddedKafka kafka;
    private final Path module;
    private ServiceProcess service;

    /** @param module folder of the service, where it is built */
    DurableService(Path module) throws Exception {
        this.module = module;
        database = DurableDatabase.startServer();
        kafka = EmbeddedKafka.start();
        service = start();
    }

    private ServiceProcess start() throws Exception {
        try {
            return new ServiceProcess(
                    module,
                    Map.ofEntries(
                            entry("quarkus.datasource.jdbc.url", database.getJdbcUrl("postgres", "postgres")),
                            entry("quarkus.datasource.username", "postgres"),
                            entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                            entry("quarkus.oidc.public-key", Tokens.publicKey()),
                            entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
                            entry("cegidlife.mail.drop", "true"),
                            entry("cegidlife.mail.from", "support@cegidlife.example"),
                            entry("cegidlife.mail.smtp.host", "localhost"),
                            entry("cegidlife.portal.url", "https://portal.example"),
                            entry("cegidlife.subscriptions.url", "https://meteo.example"),
                            entry("cegidlife.certificates.public-url", "https://learning.example"),
                            entry("cegidlife.badges.signing-key", SIGNING_KEY)));
        } catch (IOException e) {
            kafka.close();
            database.close();
            throw e;
        }
    }

    /** Ends the service's process; its database and the broker go on. */
    void stopService() {
        service.close();
    }

    /** Starts it again, and returns once it listens. */
    void startService() throws Exception {
        service = start();
    }

    EmbeddedKafka kafka() {
        return kafka;
    }

    int port() {
        return service.port();
    }

    DataSource database() {
        return database.getPostgresDatabase();
    }

    /** A single number that the service's database answers. */
    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** A single value that the service's database answers, as text. */
    String text(String sql) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
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
