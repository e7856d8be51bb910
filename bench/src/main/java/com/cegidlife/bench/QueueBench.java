package com.cegidlife.bench;

import com.cegidlife.ticket.search.Selection;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGStatement;

/**
 * What the agents' queue, lists and searches cost over many tickets: the very statements of ticket-service on its own
 * tables, beside a look-up by primary key in the same run; and what it costs a registration that its words are kept.
 * Argument: how many tickets, 1 000 000 unless stated.
 */
public final class QueueBench {

    private static final int WARM_UPS = 200;
    private static final int RUNS = 2_000;

    private QueueBench() {}

    public static void main(String[] arguments) throws Exception {
        var tickets = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        try (var database = new DurableDatabase()) {
            fill(database, tickets);
            try (var connection = database.dataSource().getConnection()) {
                for (var statement : MeasuredStatements.all(connection).entrySet()) {
                    measure(connection, statement);
                }
            }
            RegistrationCost.measure(database);
        }
    }

    private static void fill(DurableDatabase database, int tickets) throws IOException, SQLException {
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/service-kit", "classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        var begin = System.nanoTime();
        database.execute(DurableDatabase.text("tickets.sql").replace("{tickets}", Integer.toString(tickets)));
        database.execute("vacuum analyze tickets");
        database.execute("vacuum analyze ticket_words");
        database.execute("checkpoint");
        System.out.printf(
                "%,d tickets, %,d open, in %d s%n",
                database.count("tickets"),
                database.count("tickets where closed_at is null"),
                (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void measure(Connection connection, Map.Entry<String, Selection> statement) throws SQLException {
        var nanos = LongStream.builder();
        long rows = 0;
        for (int run = -WARM_UPS; run < RUNS; run++) {
            var begin = System.nanoTime();
            rows = read(connection, statement.getValue());
            if (run >= 0) {
                nanos.add(System.nanoTime() - begin);
            }
        }
        var latencies = Latencies.of(nanos.build().boxed());
        System.out.printf(
                "%-50s %3d rows: p50 %6.2f ms, p99 %6.2f ms%n",
                statement.getKey(), rows, latencies.percentileMillis(50), latencies.percentileMillis(99));
    }

    /** As the service reads, with every column brought over. */
    private static int read(Connection connection, Selection selection) throws SQLException {
        try (var select = selection.prepare(connection)) {
            select.unwrap(PGStatement.class).setPrepareThreshold(0);
            try (var rows = select.executeQuery()) {
                int count = 0;
                while (rows.next()) {
                    rows.getObject(rows.getMetaData().getColumnCount());
                    count++;
                }
                return count;
            }
        }
    }
}
