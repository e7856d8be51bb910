package com.cegidlife.servicekit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of keys that served, each with its answer, for {@link Idempotency#KEPT}. */
@ApplicationScoped
class IdempotencyKeys {

    private static final String CLAIM = """
            insert into idempotency_keys (caller_id, operation, key, fingerprint, created_at)
            values (?, ?, ?, ?, ?)
            on conflict (caller_id, operation, key) do update
            set fingerprint = excluded.fingerprint, created_at = excluded.created_at, answer = null
            where idempotency_keys.created_at < ?
            """;

    private static final String KEEP = """
            update idempotency_keys set answer = ?::jsonb where caller_id = ? and operation = ? and key = ?
            """;

    private static final String FIND = """
            select fingerprint, answer from idempotency_keys where caller_id = ? and operation = ? and key = ?
            """;

    private static final String FORGET_CALLER = "delete from idempotency_keys where caller_id = ?";

    private final DataSource dataSource;
    private final Clock clock;

    IdempotencyKeys(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Waits for another transaction that has just claimed the same key; false when that one committed. */
    boolean claim(Key key, String fingerprint) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return execute(CLAIM, claim -> {
            key.fill(claim, 1);
            claim.setString(4, fingerprint);
            claim.setObject(5, now);
            claim.setObject(6, now.minus(Idempotency.KEPT));
            return claim.executeUpdate() == 1;
        });
    }

    void keep(Key key, String answer) {
        execute(KEEP, keep -> {
            keep.setString(1, answer);
            key.fill(keep, 2);
            return keep.executeUpdate();
        });
    }

    Served find(Key key) {
        return execute(FIND, find -> {
            key.fill(find, 1);
            try (var row = find.executeQuery()) {
                row.next();
                return new Served(row.getString("fingerprint"), row.getString("answer"));
            }
        });
    }

    void forget(UUID callerId) {
        execute(FORGET_CALLER, forget -> {
            forget.setObject(1, callerId);
            return forget.executeUpdate();
        });
    }

    private <T> T execute(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The idempotency keys cannot be read or written", e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    /** Keys of different callers or operations have nothing to do with each other. */
    record Key(UUID callerId, String operation, String value) {

        void fill(PreparedStatement statement, int first) throws SQLException {
            statement.setObject(first, callerId);
            statement.setString(first + 1, operation);
            statement.setString(first + 2, value);
        }
    }

    /** The fingerprint of the request that a key served for, and its answer as JSON. */
    record Served(String fingerprint, String answer) {}
}
