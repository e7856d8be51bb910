package com.cegidlife.bench;

import java.sql.SQLException;
import java.time.Duration;

/**
 * How long the running service needs to tell 100,000 breaches that are due at once, and what a look at the deadlines costs
 * when none is due, with few and with many open tickets.
 */
public final class DeadlineBench {

    private static final int DUE = 100_000;

    private static final String TICKETS = """
            insert into tickets (id, number, customer_id, origin, requester_kind, requester_id, kind, priority, product,
                subject, context, state, registered_at, version, cycle, policy_version, take_in_charge_due, next_due_at)
            select gen_random_uuid(), 'D-2020-' || lpad((%1$d + n)::text, 6, '0'), gen_random_uuid(), 'CUSTOMER', 'USER',
                gen_random_uuid(), 'SUPPORT', 'HIGH', 'compta', 'Clôture impossible', 'À la clôture', 'REGISTERED',
                %2$s, 0, 1, 1, %2$s + interval '6 hours', %2$s + interval '6 hours'
            from generate_series(1, %3$d) n
            """;

    private static final String COMMITMENTS = """
            insert into commitments (id, ticket_id, cycle, policy_version, kind, terms, started_at, allowed_seconds, due_at,
                warn_at_percent, warned_percent, next_look_at)
            select gen_random_uuid(), id, 1, 1, 'TAKE_IN_CHARGE', 'BY_PRIORITY', registered_at, 21600,
                take_in_charge_due, '{50,75,90}', 90, take_in_charge_due
            from tickets where not exists (select from commitments where ticket_id = tickets.id)
            """;

    private static final String LOOK = "explain (analyze, format json) select commitment.id, ticket.id, ticket.number,"
            + " ticket.customer_id from commitments commitment join tickets ticket on ticket.id = commitment.ticket_id"
            + " where commitment.next_look_at <= now() order by commitment.next_look_at limit 200"
            + " for no key update of ticket skip locked";

    private DeadlineBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = new TicketServer()) {
            fill(server, 0, "now() + interval '1 year'", 1_000);
            var few = idleLookMillis(server);
            fill(server, 1_000, "now() + interval '1 year'", 499_000);
            System.out.printf(
                    "a look when nothing is due: %.3f ms with 1,000 open tickets, %.3f ms with 500,000%n",
                    few, idleLookMillis(server));
            var begin = System.nanoTime();
            fill(server, 500_000, "now() - interval '1 day'", DUE);
            while (server.number("select count(*) from commitments where next_look_at <= now()") > 0) {
                Thread.sleep(200);
            }
            System.out.printf(
                    "%,d breaches due at once: told within %.1f s, the filling of the tables included; %,d facts in the"
                            + " outbox%n",
                    DUE,
                    Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3,
                    server.number("select count(*) from outbox where type like '%commitment-breached%'"));
        }
    }

    private static void fill(TicketServer server, int first, String registeredAt, int count) throws SQLException {
        server.execute(TICKETS.formatted(first, registeredAt, count));
        server.execute(COMMITMENTS);
        server.execute("vacuum analyze tickets, commitments");
    }

    private static double idleLookMillis(TicketServer server) throws SQLException {
        var fastest = Double.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            fastest = Math.min(fastest, server.executionMillis(LOOK));
        }
        return fastest;
    }
}
