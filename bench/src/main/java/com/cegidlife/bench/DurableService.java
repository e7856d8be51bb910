package com.cegidlife.bench;

import com.cegidlife.events.EventJson;
import com.cegidlife.testkit.EmbeddedKafka;
import com.cegidlife.testkit.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A packaged service on a durable database and a broker. */
class DurableService implements AutoCloseable {

    private final EmbeddedPostgres database;
    private final EmbeddedKafka kafka;
    private final ServiceProcess service;

    /** @param module folder of the service, where it is built */
    DurableService(Path module) throws Exception {
        database = DurableDatabase.startServer();
        kafka = EmbeddedKafka.start();
        service = start(module);
    }

    private ServiceProcess start(Path module) throws Exception {
        try {
            return new ServiceProcess(
                    module,
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
                            "cegidlife.mail.drop",
                            "true",
                            "cegidlife.mail.from",
                            "support@cegidlife.example",
                            "cegidlife.mail.smtp.host",
                            "localhost",
                            "cegidlife.portal.url",
                            "https://portal.example"));
        } catch (IOException e) {
            kafka.close();
            database.close();
            throw e;
        }
    }

    EmbeddedKafka kafka() {
        return kafka;
    }

    int port() {
        return service.port();
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
