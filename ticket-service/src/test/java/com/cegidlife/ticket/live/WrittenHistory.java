package com.cegidlife.ticket.live;

import com.cegidlife.testkit.SuiteServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Entries of the history as another replica writes them, in a transaction of its own. */
final class WrittenHistory implements AutoCloseable {

    private static final String INSERT = """
            insert into ticket_history (id, ticket_id, at, type, fact, internal)
            values (?, ?, now(), 'com.cegidlife.ticket.sample.v1', '{"sample": true}', false)
            """;

    private final Connection connection;

    WrittenHistory() throws SQLException {
        connection = SuiteServers.databases().dataSource("ticket").getConnection();
        connection.setAutoCommit(false);
    }

    /** An entry with this number. */
    void write(UUID ticketId, UUID id) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setObject(2, ticketId);
            insert.executeUpdate();
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
