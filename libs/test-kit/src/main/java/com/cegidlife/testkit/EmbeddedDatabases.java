package com.cegidlife.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * A real PostgreSQL server on a free port and in a temporary folder, with one database and one role a service. A role
 * has the name of its database, which is also its password, and can connect to no other database.
 */
public final class EmbeddedDatabases implements AutoCloseable {

    /** Where the server's programs are unpacked once for each user of the machine. */
    private static final File PROGRAMS = new File(
            System.getProperty("java.io.tmpdir"), "cegidlife-postgresql-programs-" + System.getProperty("user.name"));

    private static final List<String> SERVICES = List.of("ticket", "availability", "learning", "billing");

    private final int port = FreePort.find();
    private final Path folder = TemporaryFolder.create("cegidlife-postgresql-");
    private EmbeddedPostgres server;

    private EmbeddedDatabases() {}

    /** A running server with an empty database for each service of the suite. */
    public static EmbeddedDatabases start() {
        var databases = new EmbeddedDatabases();
        databases.startAgain();
        SERVICES.forEach(databases::create);
        return databases;
    }

    /**
     * Creates an empty database and the role that owns it.
     *
     * @param name lower-case letters, digits and underscores
     */
    public void create(String name) {
        execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
        execute("CREATE DATABASE " + name + " OWNER " + name);
        execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
    }

    private void execute(String statement) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Failed: " + statement, e);
        }
    }

    /** The address of a database, without user and password. */
    public String jdbcUrl(String name) {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    /** Opens a new connection as the database's own role each time it is asked for one. */
    public DataSource dataSource(String name) {
        return server.getDatabase(name, name);
    }

    /** Shuts the server down and keeps the data: connections break and new ones are refused. */
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the stopped server at the same address, with the same data. */
    public void startAgain() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(folder.resolve("data"))
                    .setOverrideWorkingDirectory(PROGRAMS)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shuts the server down and deletes the data. */
    @Override
    public void close() {
        stop();
        TemporaryFolder.delete(folder);
    }
}
