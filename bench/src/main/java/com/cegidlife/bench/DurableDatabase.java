package com.cegidlife.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A PostgreSQL server that keeps what it has committed, as in production, with the kit's tables. */
final class DurableDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    DurableDatabase() throws IOException, SQLException {
        server = startServer();
        try (var tables = DurableDatabase.class.getResourceAsStream("/db/service-kit/V0_1__service_kit.sql")) {
            execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
        }
        execute("create table handled (event_id uuid primary key, at timestamptz not null)");
    }

    /** A server that keeps what it has committed, without any table. */
    static EmbeddedPostgres startServer() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
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
