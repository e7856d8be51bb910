package com.cegidlife.billing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Plain statements for what is written and read by the thousands, in the running transaction when there is one. As a
 * parameter or a copied value anything goes that a column holds: also an {@link Optional}, an enum's constant, and a
 * collection of texts or UUIDs that is not empty.
 */
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All rows that a query finds. */
    public <T> List<T> select(String sql, Reading<T> reading, Object... parameters) {
        return run(connection -> {
            try (var select = prepared(connection, sql, parameters);
                    var rows = select.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        });
    }

    /** Executes a statement; answers how many rows it changed. */
    public int change(String sql, Object... parameters) {
        return run(connection -> {
            try (var change = prepared(connection, sql, parameters)) {
                return change.executeUpdate();
            }
        });
    }

    /** Adds rows in one go, as fast as the database takes them. */
    public void copy(String table, String columns, Collection<List<Object>> rows) {
        var text = CopyText.of(rows).getBytes(UTF_8);
        run(connection -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy %s (%s) from stdin".formatted(table, columns), new ByteArrayInputStream(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, bound(connection, parameters[i]));
        }
        return statement;
    }

    private static Object bound(Connection connection, Object parameter) throws SQLException {
        return switch (parameter) {
            case Optional<?> optional -> optional.isPresent() ? bound(connection, optional.get()) : null;
            case Enum<?> constant -> constant.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Collection<?> values ->
                connection.createArrayOf(
                        values.stream().allMatch(UUID.class::isInstance) ? "uuid" : "text", values.toArray());
            default -> parameter;
        };
    }

    private <T> T run(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses or is away", e);
        }
    }

    /** Makes something of a row. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
