package com.cegidlife.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedDatabasesTest {

    private static EmbeddedDatabases databases;

    @BeforeAll
    static void start() {
        databases = EmbeddedDatabases.start();
    }

    @AfterAll
    static void close() {
        databases.close();
    }

    @Test
    void theRoleOfAServiceCannotConnectToAnotherDatabase() {
        assertThatThrownBy(() -> databases.dataSource("ticket").getConnection("billing", "billing"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database \"ticket\"");
    }

    @Test
    void aRoleMayInstallTheExtensionsOfFullTextSearch() throws SQLException {
        execute("ticket", "CREATE EXTENSION unaccent");
    }

    @Test
    void aStoppedServerRefusesConnectionsAndComesBackWithItsRows() throws SQLException {
        execute("learning", "CREATE TABLE kept AS SELECT 42 AS number");
        databases.stop();
        assertThatThrownBy(databases.dataSource("learning")::getConnection).isInstanceOf(SQLException.class);
        databases.startAgain();
        assertThat(number("learning", "SELECT number FROM kept")).isEqualTo(42);
    }

    @Test
    void anyDatabaseCanBeAdded() throws SQLException {
        databases.create("playground");
        assertThat(number("playground", "SELECT 1")).isEqualTo(1);
    }

    private static void execute(String database, String statement) throws SQLException {
        try (var connection = databases.dataSource(database).getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static int number(String database, String query) throws SQLException {
        try (var connection = databases.dataSource(database).getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
