package com.cegidlife.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A PostgreSQL server that keeps what it has committed, as in production. */
final class DurableDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    DurableDatabase() throws IOException {
        server = startServer();
    }

    /** Runs the statements of a resource. */
    void run(String resource) throws IOException, SQLException {
        execute(text(resource));
    }

    static String text(String resource) throws IOException {
        try (var statements = DurableDatabase.class.getResourceAsStream(resource)) {
            return new String(statements.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A server that keeps what it has committed, without any table. */
    static EmbeddedPostgres startServer() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("random_page_cost", "1.1")
                .start();
    }

    DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    void execute(String sql) throws SQLException {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String rows) throws SQLException {
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
