package com.cegidlife.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.LongStream;

/** What it adds to the insertion of a ticket that its words are kept: of some fifty, as the text of the others. */
final class RegistrationCost {

    private static final int ROUNDS = 3;
    private static final int TICKETS = 3_000;

    private static final String INSERT = """
            insert into tickets (id, number, customer_id, origin, requester_kind, requester_id, kind, priority, product, subject,
                context, error_messages, state, registered_at, cycle, policy_version, version)
            values (?, 'D-3000-' || nextval('ticket_numbers') + 1000000, ?, 'CUSTOMER', 'USER', ?, 'SUPPORT', 'HIGH', 'product-0',
                ?, ?, ?, 'REGISTERED', now(), 1, 1, 0)
            """;

    private RegistrationCost() {}

    static void measure(DurableDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            for (int round = 1; round <= ROUNDS; round++) {
                for (var words : new String[] {"disable", "enable"}) {
                    database.execute(
                            "alter table tickets %s trigger tickets_are_found_by_their_words".formatted(words));
                    connection.setAutoCommit(true);
                    report(words + "d, each in a durable transaction", insert(connection));
                    connection.setAutoCommit(false);
                    report(words + "d, all in one transaction", insert(connection));
                    connection.commit();
                }
            }
        }
    }

    private static void report(String words, Latencies latencies) {
        var mean = latencies.nanos().stream().mapToLong(each -> each).average().orElseThrow() / 1e6;
        System.out.printf(
                "insert of a ticket, words %-40s: mean %.3f ms, p50 %.3f ms, p99 %.3f ms, max %.1f ms%n",
                words,
                mean,
                latencies.percentileMillis(50),
                latencies.percentileMillis(99),
                latencies.percentileMillis(100));
    }

    private static Latencies insert(Connection connection) throws SQLException {
        var nanos = LongStream.builder();
        try (var insert = connection.prepareStatement(INSERT);
                var texts = connection.prepareStatement("select some_words(5), some_words(40), some_words(8)")) {
            for (int ticket = 0; ticket < TICKETS; ticket++) {
                try (var text = texts.executeQuery()) {
                    text.next();
                    for (int part = 1; part <= 3; part++) {
                        insert.setString(3 + part, text.getString(part));
                    }
                }
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, UUID.randomUUID());
                insert.setObject(3, UUID.randomUUID());
                var begin = System.nanoTime();
                insert.executeUpdate();
                nanos.add(System.nanoTime() - begin);
            }
        }
        return Latencies.of(nanos.build().boxed());
    }
}
