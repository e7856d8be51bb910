package com.cegidlife.availability.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The statements of all closed months. They are added, and never changed. */
@ApplicationScoped
public class MonthStatements {

    private static final String INSERT =
            "insert into month_statements (" + StatementRows.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LATEST = "select distinct on (environment_id) " + StatementRows.COLUMNS + """
            from month_statements where environment_id = any (?) and month = ?
            order by environment_id, revision desc
            """;

    private static final String HEADS = "select distinct on (environment_id) " + StatementRows.BRIEF + """
            from month_statements where environment_id = any (?)
            order by environment_id, position desc
            """;

    private static final String MONTHS = "select distinct on (month) " + StatementRows.BRIEF + """
            from month_statements where environment_id = ? and month < ?
            order by month desc, revision desc limit ?
            """;

    private static final String REVISION = "select " + StatementRows.COLUMNS
            + "from month_statements where environment_id = ? and month = ? and revision = ?";

    private static final String CHAIN = "select " + StatementRows.COLUMNS + """
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
                StatementRows.fill(insert, statement);
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

    /** The last statement of each chain without its document, by environment. */
    Map<UUID, KeptStatement> heads(Collection<UUID> environmentIds) {
        return byEnvironment(select(HEADS, select -> select.setArray(1, ids(select.getConnection(), environmentIds))));
    }

    /** The last revision of each closed month of an environment without its document, the newest month first. */
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
        return statements.stream().collect(Collectors.toMap(KeptStatement::environmentId, Function.identity()));
    }

    private static Array ids(Connection connection, Collection<UUID> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.toArray());
    }

    private List<KeptStatement> select(String sql, Filling filling) {
        return run(sql, select -> {
            filling.fill(select);
            var found = new ArrayList<KeptStatement>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(StatementRows.read(rows));
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
