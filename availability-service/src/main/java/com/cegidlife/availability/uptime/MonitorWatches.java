package com.cegidlife.availability.uptime;

import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.availability.uptime.MonitorWatch.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** How every monitor stands; read and written in one statement each, however many they are. */
@ApplicationScoped
public class MonitorWatches {

    private static final String SELECT = """
            select environment_id, monitor, location, failing, since, last_checked_at, contrary_checks, contrary_since,
                contrary_evidence, version, turned_at, recollection
            from monitor_watches where environment_id = any (?)
            """;

    private static final String SELECT_LAST_CHECKS = """
            select environment_id, max(last_checked_at) from monitor_watches where environment_id = any (?)
            group by environment_id
            """;

    private static final String UPSERT = """
            insert into monitor_watches as kept (environment_id, monitor, location, failing, since, last_checked_at,
                contrary_checks, contrary_since, contrary_evidence, version, turned_at, recollection)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::boolean[], ?::timestamptz[], ?::timestamptz[],
                ?::int[], ?::timestamptz[], ?::text[], ?::bigint[], ?::timestamptz[], ?::bytea[])
            on conflict (environment_id, monitor, location) do update set
                failing = excluded.failing, since = excluded.since, last_checked_at = excluded.last_checked_at,
                contrary_checks = excluded.contrary_checks, contrary_since = excluded.contrary_since,
                contrary_evidence = excluded.contrary_evidence, version = excluded.version,
                turned_at = excluded.turned_at, recollection = excluded.recollection
            where kept.version = excluded.version - 1
            """;

    /** Of a watch that was begun anew: whatever the quorum, nothing before is recalled. */
    private static final Quorum UNTOLD = new Quorum(0, 0);

    private final DataSource dataSource;

    MonitorWatches(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Every monitor of these environments, as every location sees it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<MonitorWatch> of(Collection<UUID> environmentIds) {
        var watches = new ArrayList<MonitorWatch>();
        read(SELECT, environmentIds, row -> watches.add(new MonitorWatch(state(row))));
        return watches;
    }

    /** When each of these environments was last checked; one never checked is absent. */
    @Transactional
    public Map<UUID, Instant> lastChecks(Collection<UUID> environmentIds) {
        var checks = new HashMap<UUID, Instant>();
        read(SELECT_LAST_CHECKS, environmentIds, row -> checks.put(row.getObject(1, UUID.class), at(row, 2)));
        return checks;
    }

    /**
     * Writes where they stand now.
     *
     * @throws IllegalStateException when one of them was written since it was read: to be folded again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void save(Collection<MonitorWatch> watches) {
        var states = watches.stream().map(MonitorWatch::state).toList();
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            array(upsert, 1, states, state -> state.id().environmentId());
            array(upsert, 2, states, state -> state.id().monitor());
            array(upsert, 3, states, state -> state.id().location());
            array(upsert, 4, states, state -> state.standing().failing());
            array(upsert, 5, states, state -> state.standing().since());
            array(upsert, 6, states, state -> state.standing().lastCheckedAt());
            array(upsert, 7, states, state -> state.standing().contraryChecks());
            array(upsert, 8, states, state -> state.standing().contrarySince());
            array(upsert, 9, states, state -> state.standing().contraryEvidence());
            array(upsert, 10, states, state -> state.version() + 1);
            array(upsert, 11, states, state -> state.standing().turnedAt());
            array(upsert, 12, states, state -> hex(state.recollection()));
            if (upsert.executeUpdate() != states.size()) {
                throw new IllegalStateException("Another consumer folds results of the same monitors");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Where the monitors stand cannot be written", e);
        }
    }

    private static void array(PreparedStatement statement, int index, List<State> states, Function<State, ?> column)
            throws SQLException {
        var texts = states.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray();
        statement.setArray(index, statement.getConnection().createArrayOf("text", texts));
    }

    private void read(String sql, Collection<UUID> environmentIds, Row row) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", environmentIds.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    row.accept(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("How the monitors stand cannot be read", e);
        }
    }

    private static String hex(Recollection recollection) {
        return "\\x" + HexFormat.of().formatHex(RecollectionBytes.of(recollection));
    }

    private static State state(ResultSet row) throws SQLException {
        var standing = new Standing(
                row.getBoolean(4), at(row, 5), at(row, 6), row.getInt(7), at(row, 8), row.getString(9), at(row, 11));
        var recollection = row.getBytes(12);
        return new State(
                new MonitorId(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
                standing,
                recollection == null ? Recollection.from(UNTOLD, standing) : RecollectionBytes.read(recollection),
                row.getLong(10));
    }

    private static Instant at(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Takes what a row says. */
    private interface Row {
        void accept(ResultSet row) throws SQLException;
    }
}
