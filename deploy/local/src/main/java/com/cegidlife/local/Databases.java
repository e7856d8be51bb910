package com.cegidlife.local;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The services' databases. Each belongs to a role of the same name, which can connect to no other database. The password
 * is the role's name: a demonstration on one machine, listening on localhost.
 */
final class Databases {

    private Databases() {}

    /** The JDBC address of a database of the running suite. */
    static String url(Ports ports, String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(ports.of(Port.POSTGRES), database);
    }

    /**
     * Creates a database and its role unless they exist.
     *
     * @param superuser a connection of a superuser, not in a transaction
     */
    static void create(Connection superuser, String name) throws SQLException {
        if (!exists(superuser, "pg_roles", "rolname", name)) {
            run(superuser, "CREATE ROLE %1$s LOGIN PASSWORD '%1$s'".formatted(name));
        }
        if (!exists(superuser, "pg_database", "datname", name)) {
            run(superuser, "CREATE DATABASE %1$s OWNER %1$s".formatted(name));
        }
        closeToOthers(superuser, name);
    }

    /** Lets nobody but its owner and superusers connect to a database. */
    static void closeToOthers(Connection superuser, String name) throws SQLException {
        run(superuser, "REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
    }

    private static boolean exists(Connection connection, String catalog, String column, String name)
            throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM %s WHERE %s = ?".formatted(catalog, column))) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
