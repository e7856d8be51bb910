package com.cegidlife.servicekit.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The timers of this service: rows, so that they outlive restarts and any replica may fire them. */
@ApplicationScoped
public class Timers {

    private static final String SET = """
            insert into timers (kind, subject, due_at, next_attempt_at) values (?, ?, ?, ?) on conflict do nothing
            """;

    private static final String DUE = """
            select kind, subject, due_at from timers where next_attempt_at <= ? and kind = any (?)
            order by next_attempt_at limit ?
            """;

    private static final String TAKE = """
            delete from timers where (kind, subject, due_at) in (
                select kind, subject, due_at from timers where kind = ? and subject = ? and due_at = ?
                for update skip locked)
            """;

    private static final String POSTPONE = """
            update timers
            set attempts = attempts + 1,
                last_error = ?,
                next_attempt_at = ?::timestamptz + least(interval '1 second' * 2 ^ least(attempts, 12), interval '1 hour')
            where kind = ? and subject = ? and due_at = ?
            """;

    private final DataSource dataSource;
    private final Clock clock;

    Timers(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Sets a timer in the running transaction; one that is set already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Timer timer) {
        set(List.of(timer));
    }

    /** The same for several timers, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(Collection<Timer> timers) {
        execute(SET, set -> {
            for (var timer : timers) {
                fill(set, 1, timer);
                set.setObject(4, utc(timer.dueAt()));
                set.addBatch();
            }
            return set.executeBatch();
        });
    }

    /** Some of the timers of these kinds that are due now, the longest due first. */
    List<Timer> due(Collection<String> kinds, int limit) {
        return execute(DUE, due -> {
            due.setObject(1, utc(clock.instant()));
            due.setArray(2, due.getConnection().createArrayOf("text", kinds.toArray()));
            due.setInt(3, limit);
            var timers = new ArrayList<Timer>();
            try (var rows = due.executeQuery()) {
                while (rows.next()) {
                    timers.add(new Timer(
                            rows.getString(1),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
            return timers;
        });
    }

    /** Deletes the timer in the running transaction; false when another replica fires it, or has done so. */
    boolean take(Timer timer) {
        return execute(TAKE, take -> {
            fill(take, 1, timer);
            return take.executeUpdate() == 1;
        });
    }

    /** Lets a failed timer wait: a second, then twice as long each time, up to an hour. */
    @Transactional
    void postpone(Timer timer, String error) {
        execute(POSTPONE, postpone -> {
            postpone.setString(1, error);
            postpone.setObject(2, utc(clock.instant()));
            fill(postpone, 3, timer);
            return postpone.executeUpdate();
        });
    }

    private static void fill(PreparedStatement statement, int first, Timer timer) throws SQLException {
        statement.setString(first, timer.kind());
        statement.setObject(first + 1, timer.subject());
        statement.setObject(first + 2, utc(timer.dueAt()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private <T> T execute(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The timers cannot be read or written", e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
