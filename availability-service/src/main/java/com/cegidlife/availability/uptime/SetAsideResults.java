package com.cegidlife.availability.uptime;

import com.cegidlife.availability.uptime.SetAside.Reason;
import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The results that were not folded, counted by location, reason and day. */
@ApplicationScoped
public class SetAsideResults {

    private static final String UPSERT = """
            insert into set_aside_results as kept (location, reason, day, results, longest_gap_seconds,
                last_environment_id, last_monitor, last_checked_at, last_received_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (location, reason, day) do update set results = kept.results + excluded.results,
                longest_gap_seconds = greatest(kept.longest_gap_seconds, excluded.longest_gap_seconds),
                last_environment_id = excluded.last_environment_id, last_monitor = excluded.last_monitor,
                last_checked_at = excluded.last_checked_at, last_received_at = excluded.last_received_at
            """;

    private static final String SELECT = """
            select id, location, reason, day, results, longest_gap_seconds, last_environment_id, last_monitor,
                last_checked_at, last_received_at
            from set_aside_results where id < ? order by id desc limit ?
            """;

    private final DataSource dataSource;
    private final Clock clock;

    SetAsideResults(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Counts results that were received now, each with the reason why it was not folded. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Map<ProbeResult, Reason> results) {
        if (!results.isEmpty()) {
            write(counted(results));
        }
    }

    /** Always in the same order, so that two batches do not wait for each other. */
    private Collection<SetAside> counted(Map<ProbeResult, Reason> results) {
        var now = clock.instant();
        return results.entrySet().stream()
                .map(entry -> SetAside.of(entry.getKey(), entry.getValue(), now))
                .collect(Collectors.toMap(SetAside::key, Function.identity(), SetAside::and, TreeMap::new))
                .values();
    }

    private void write(Collection<SetAside> rows) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            for (var row : rows) {
                bind(upsert, row);
                upsert.addBatch();
            }
            upsert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The results set aside cannot be counted", e);
        }
    }

    /** The newest first, after the row with the given id. */
    @Transactional
    public List<Row> newest(Optional<Long> before, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setLong(1, before.orElse(Long.MAX_VALUE));
            select.setInt(2, limit);
            var rows = new ArrayList<Row>();
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(found.getLong(1), setAside(found)));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The results set aside cannot be read", e);
        }
    }

    private static void bind(PreparedStatement upsert, SetAside row) throws SQLException {
        upsert.setString(1, row.location());
        upsert.setString(2, row.reason().name());
        upsert.setObject(3, row.day());
        upsert.setLong(4, row.results());
        upsert.setLong(5, row.longestGapSeconds());
        upsert.setObject(6, row.lastEnvironmentId());
        upsert.setString(7, row.lastMonitor());
        upsert.setObject(8, row.lastCheckedAt().atOffset(ZoneOffset.UTC));
        upsert.setObject(9, row.lastReceivedAt().atOffset(ZoneOffset.UTC));
    }

    private static SetAside setAside(ResultSet row) throws SQLException {
        return new SetAside(
                row.getString(2),
                Reason.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getLong(5),
                row.getLong(6),
                row.getObject(7, UUID.class),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }

    /** @param id where the row stands in the list */
    public record Row(long id, SetAside results) {}
}
