package com.cegidlife.availability.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Selects rows of many environments at once, without entities: there may be tens of thousands. */
@ApplicationScoped
class Selecting {

    private static final int ROWS_A_ROUND_TRIP = 5_000;

    private final DataSource dataSource;

    Selecting(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes something of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * What a statement finds within a period, by environment.
     *
     * @param sql takes the environments, the period's end and its start; its first column is the environment
     */
    <T> Map<UUID, List<T>> within(String sql, Collection<UUID> environmentIds, Period period, Reading<T> reading) {
        var found = new HashMap<UUID, List<T>>();
        run(
                sql,
                environmentIds,
                statement -> {
                    statement.setObject(2, period.end().atOffset(ZoneOffset.UTC));
                    statement.setObject(3, period.start().atOffset(ZoneOffset.UTC));
                },
                row -> found.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(reading.of(row)));
        return found;
    }

    /** @param sql takes the environments */
    void of(String sql, Collection<UUID> environmentIds, Reading<?> reading) {
        run(sql, environmentIds, statement -> {}, reading);
    }

    private void run(String sql, Collection<UUID> environmentIds, Filling filling, Reading<?> reading) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", environmentIds.toArray()));
            filling.fill(statement);
            statement.setFetchSize(ROWS_A_ROUND_TRIP);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reading.of(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outages cannot be read", e);
        }
    }

    static Optional<Instant> maybe(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
