package com.cegidlife.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The rows that registering a ticket writes, written again under other ids by prepared statements and nothing else: what
 * the database alone takes for them, with their keys, checks, indexes and triggers.
 */
final class SameRows {

    private static final List<Table> TABLES = List.of(
            new Table(
                    "tickets",
                    "id = '%s'",
                    Map.of("id", "?::uuid", "number", "'D-2026-' || lpad(nextval('ticket_numbers')::text, 9, '0')")),
            new Table("commitments", "ticket_id = '%s'", Map.of("id", "gen_random_uuid()", "ticket_id", "?::uuid")),
            new Table(
                    "ticket_history",
                    "ticket_id = '%s'",
                    Map.of("id", "gen_random_uuid()", "ticket_id", "?::uuid", "written_by", "default")),
            new Table(
                    "outbox",
                    "aggregateid = '%s'",
                    Map.of(
                            "seq", "default",
                            "id", "gen_random_uuid()",
                            "aggregateid", "?",
                            "published_at", "now()")),
            new Table("idempotency_keys", "answer::text like '%%%s%%' limit 1", Map.of("key", "?")));

    private final DataSource database;
    private final String ticket;

    /** @param ticket id of a registered ticket */
    SameRows(DataSource database, String ticket) {
        this.database = database;
        this.ticket = ticket;
    }

    /** How many times all the rows were written in a second, each time in a durable transaction of its own. */
    double perSecond(int connections, Duration length) throws Exception {
        var written = new AtomicLong();
        var begin = System.nanoTime();
        var end = begin + length.toNanos();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var tasks = Collections.nCopies(connections, (Callable<Void>) () -> {
                write(end, written);
                return null;
            });
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
        return written.get() * 1e9 / (System.nanoTime() - begin);
    }

    private void write(long end, AtomicLong written) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var inserts = new ArrayList<PreparedStatement>();
            for (var table : TABLES) {
                inserts.addAll(table.inserts(connection, ticket));
            }
            while (System.nanoTime() < end) {
                var id = UUID.randomUUID().toString();
                for (var insert : inserts) {
                    insert.setString(1, id);
                    insert.executeUpdate();
                }
                connection.commit();
                written.incrementAndGet();
            }
        }
    }

    /**
     * @param of which rows belong to the ticket
     * @param own what differs from copy to copy, by column: an expression, with the id of the new ticket as {@code ?}
     */
    private record Table(String name, String of, Map<String, String> own) {

        /** One statement for each row of the ticket. */
        List<PreparedStatement> inserts(Connection connection, String ticket) throws SQLException {
            var inserts = new ArrayList<PreparedStatement>();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select * from " + name + " where " + of.formatted(ticket))) {
                while (row.next()) {
                    inserts.add(connection.prepareStatement(insert(row)));
                }
            }
            return inserts;
        }

        private String insert(ResultSet row) throws SQLException {
            var columns = new ArrayList<String>();
            var values = new ArrayList<String>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                var column = row.getMetaData().getColumnName(i);
                columns.add(column);
                values.add(own.getOrDefault(column, literal(row.getString(i))));
            }
            return "insert into %s (%s) values (%s)"
                    .formatted(name, String.join(", ", columns), String.join(", ", values));
        }

        private static String literal(String value) {
            return value == null ? "null" : "'" + value.replace("'", "''") + "'";
        }
    }
}
