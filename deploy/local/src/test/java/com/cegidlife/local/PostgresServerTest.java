package com.cegidlife.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerTest {

    @TempDir
    static Path root;

    private static Sandbox sandbox;
    private static Suite suite;

    @BeforeAll
    static void start() {
        sandbox = new Sandbox(root);
        suite = startPostgres();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    static Stream<String> databases() {
        return ServiceApp.databases().stream();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRoleConnectsToItsOwnDatabaseAndToNoOther(String role) throws SQLException {
        connect(role, role).close();

        var others =
                Stream.concat(databases(), Stream.of("postgres", "template1")).filter(name -> !name.equals(role));
        assertThat(others)
                .allSatisfy(other -> assertThatThrownBy(() -> connect(role, other))
                        .hasMessageContaining("permission denied for database \"" + other + "\""));
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(Databases.url(sandbox.ports, "ticket"), "ticket", "wrong"))
                .hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void settingsAreDurable(String setting) throws SQLException {
        try (var connection = connect("ticket", "ticket")) {
            assertThat(answer(connection, "SHOW " + setting)).isEqualTo("on");
        }
    }

    @Test
    void accentedLettersHaveLowerCase() throws SQLException {
        try (var connection = connect("ticket", "ticket")) {
            assertThat(answer(connection, "SELECT lower('ÉTÉ')")).isEqualTo("été");
        }
    }

    @Test
    void dataSurviveARestart() throws SQLException {
        try (var connection = connect("billing", "billing")) {
            connection.createStatement().execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }

        suite.close();
        suite = startPostgres();

        try (var connection = connect("billing", "billing")) {
            assertThat(answer(connection, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    private static Suite startPostgres() {
        return sandbox.start(new PostgresServer(sandbox.folder, sandbox.ports));
    }

    private static Connection connect(String role, String database) throws SQLException {
        return DriverManager.getConnection(Databases.url(sandbox.ports, database), role, role);
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
