package com.cegidlife.servicekit.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The database session of the one relay that publishes for a service. Everything that the relay reads and writes goes
 * through this session, so that a relay whose session has ended can neither read nor mark another row.
 */
final class LeaderSession implements AutoCloseable {

    /** Any number that no one else locks in a service's database. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final String PENDING = """
            select seq, id, aggregatetype, aggregateid, type, payload, traceparent, created_at
            from outbox pending
            where published_at is null
              and not exists (
                select from outbox refused
                where refused.published_at is null and refused.last_error is not null
                  and refused.aggregatetype = pending.aggregatetype and refused.aggregateid = pending.aggregateid)
            order by seq
            limit ?
            """;

    private static final String MARK = "update outbox set published_at = statement_timestamp() where seq = any (?)";

    private static final String REFUSE = "update outbox set attempts = attempts + 1, last_error = ? where seq = ?";

    private static final String RETRY =
            "update outbox set last_error = null where published_at is null and last_error is not null";

    private final Connection connection;

    private LeaderSession(Connection connection) {
        this.connection = connection;
    }

    /** The session, when no other relay leads at the moment. */
    static Optional<LeaderSession> tryOpen(DataSource dataSource) throws SQLException {
        var connection = dataSource.getConnection();
        try {
            if (holdsAfter(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
                // A mark lost in a crash of the database only repeats the sending.
                execute(connection, "set synchronous_commit = off");
                return Optional.of(new LeaderSession(connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    /** @throws SQLException when the session has ended, and the leadership with it */
    void check() throws SQLException {
        execute(connection, "select 1");
    }

    /** The oldest unpublished rows, without those that wait behind a refused row of the same key. */
    List<PendingFact> pending(int limit) throws SQLException {
        try (var select = connection.prepareStatement(PENDING)) {
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var facts = new ArrayList<PendingFact>();
                while (rows.next()) {
                    facts.add(read(rows));
                }
                return facts;
            }
        }
    }

    private static PendingFact read(ResultSet row) throws SQLException {
        return new PendingFact(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                row.getTimestamp(8).toInstant());
    }

    void markPublished(List<Long> seqs) throws SQLException {
        try (var update = connection.prepareStatement(MARK)) {
            update.setArray(1, connection.createArrayOf("int8", seqs.toArray()));
            update.executeUpdate();
        }
    }

    /** @param errors by {@code seq} */
    void markRefused(Map<Long, String> errors) throws SQLException {
        try (var update = connection.prepareStatement(REFUSE)) {
            for (var error : errors.entrySet()) {
                update.setString(1, error.getValue());
                update.setLong(2, error.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Makes the refused rows pending again: what refused them may have been mended. */
    void retryRefused() throws SQLException {
        execute(connection, RETRY);
    }

    /** Gives the leadership up. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            execute(connection, "reset synchronous_commit");
            execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean holdsAfter(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
