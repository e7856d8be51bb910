package com.cegidlife.availability.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The statements of all closed months. They are added, and never changed. */
@ApplicationScoped
public class MonthStatements {

    private static final String COLUMNS = """
            environment_id, month, revision, position, closed_at, reason, rate_percent, met, document, hash, previous_hash
            """;

    private static final String INSERT =
            "insert into month_statements (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LATEST = "select distinct on (environment_id) " + COLUMNS + """
            from month_statements where environment_id = any (?) and month = ?
            order by environment_id, revision desc
            """;

    private static final String HEADS = "select distinct on (environment_id) " + COLUMNS + """
            from month_statements where environment_id = any (?)
            order by environment_id, position desc
            """;

    private static final String MONTHS = "select distinct on (month) " + COLUMNS + """
            from month_statements where environment_id = ? and month < ?
            order by month desc, revision desc limit ?
            """;

    private static final String REVISION =
            "select " + COLUMNS + " from month_statements where environment_id = ? and month = ? and revision = ?";

    private static final String CHAIN = "select " + COLUMNS + """
            from month_statements where environment_id = ? and position > ? order by position limit ?
            """;

    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 1, 1);

    private final DataSource dataSource;

    MonthStatements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds statements in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Collection<KeptStatement> statements) {
        run(INSERT, insert -> {
            for (var statement : statements) {
                fill(insert, statement);
                insert.addBatch();
            }
            return insert.executeBatch();
        });
    }

    /** The last revision of a month, by environment; one that is not closed is absent. */
    Map<UUID, KeptStatement> latest(Collection<UUID> environmentIds, YearMonth month) {
        return byEnvironment(select(LATEST, select -> {
            select.setArray(1, ids(select.getConnection(), environmentIds));
            select.setObject(2, month.atDay(1));
        }));
    }

    /** The last statement of each chain, by environment. */
    Map<UUID, KeptStatement> heads(Collection<UUID> environmentIds) {
        return byEnvironment(select(HEADS, select -> select.setArray(1, ids(select.getConnection(), environmentIds))));
    }

    /** The last revision of each closed month of an environment, the newest month first. */
    public List<KeptStatement> months(UUID environmentId, Optional<YearMonth> before, int limit) {
        return select(MONTHS, select -> {
            select.setObject(1, environmentId);
            select.setObject(2, before.map(month -> month.atDay(1)).orElse(AFTER_ALL));
            select.setInt(3, limit);
        });
    }

    /** One revision of a month; empty for the last one. */
    public Optional<KeptStatement> of(UUID environmentId, YearMonth month, Optional<Integer> revision) {
        if (revision.isEmpty()) {
            return Optional.ofNullable(latest(List.of(environmentId), month).get(environmentId));
        }
        return select(REVISION, select -> {
                    select.setObject(1, environmentId);
                    select.setObject(2, month.atDay(1));
                    select.setInt(3, revision.get());
                })
                .stream()
                .findFirst();
    }

    /** Some of a chain in its order, after a position. */
    List<KeptStatement> chain(UUID environmentId, long after, int limit) {
        return select(CHAIN, select -> {
            select.setObject(1, environmentId);
            select.setLong(2, after);
            select.setInt(3, limit);
        });
    }

    private static Map<UUID, KeptStatement> byEnvironment(List<KeptStatement> statements) {
        var found = new HashMap<UUID, KeptStatement>();
        statements.forEach(statement -> found.put(statement.environmentId(), statement));
        return found;
    }

    private static Array ids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private static void fill(PreparedStatement insert, KeptStatement kept) throws SQLException {
        insert.setObject(1, kept.environmentId());
        insert.setObject(2, kept.month().atDay(1));
        insert.setInt(3, kept.revision());
        insert.setLong(4, kept.position());
        insert.setObject(5, kept.closedAt().atOffset(ZoneOffset.UTC));
        insert.setString(6, kept.reason().orElse(null));
        insert.setBigDecimal(7, kept.ratePercent());
        insert.setBoolean(8, kept.met());
        insert.setBytes(9, kept.document());
        insert.setBytes(10, HexFormat.of().parseHex(kept.hash()));
        insert.setBytes(11, kept.previousHash().map(HexFormat.of()::parseHex).orElse(null));
    }

    private static KeptStatement read(ResultSet row) throws SQLException {
        return new KeptStatement(
                row.getObject(1, UUID.class),
                YearMonth.from(row.getObject(2, LocalDate.class)),
                row.getInt(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString(6)),
                row.getBigDecimal(7),
                row.getBoolean(8),
                row.getBytes(9),
                HexFormat.of().formatHex(row.getBytes(10)),
                Optional.ofNullable(row.getBytes(11)).map(HexFormat.of()::formatHex));
    }

    private List<KeptStatement> select(String sql, Filling filling) {
        return run(sql, select -> {
            filling.fill(select);
            var found = new ArrayList<KeptStatement>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(read(rows));
                }
            }
            return found;
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The statements of months cannot be read or written", e);
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
