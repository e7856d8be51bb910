package com.cegidlife.bench;

import com.cegidlife.testkit.Tokens;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/**
 * How many tickets are registered over HTTP in a second, each durable, with its commitment, its facts in the outbox and
 * its idempotency key, beside an endpoint that inserts one row and nothing else, and beside what the database takes for the
 * same rows; and how long one takes at 300 a second.
 */
public final class RegisterBench {

    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 5;
    /** What it takes on two cores until the compiler is done with each. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private static final Duration WARM_UP_OF_REGISTERING = Duration.ofMinutes(5);
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration LATENCY_RUN = Duration.ofSeconds(20);
    private static final int PER_SECOND = 300;

    private static final String TICKET = """
            {"kind": "SUPPORT", "priority": "HIGH", "product": "compta", "subject": "Clôture impossible",
             "context": "À la clôture de l'exercice 2025, pour la société Martin, après l'import des écritures de paie.",
             "errorMessages": "Erreur 4012 : écriture non équilibrée", "menuPath": "Comptabilité > Clôture > Exercice"}
            """;

    private RegisterBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = new TicketServer();
                var bareDatabase = DurableDatabase.startServer();
                var bareService = new ServiceProcess(
                        Path.of("bench/bare-service"),
                        Map.of(
                                "quarkus.datasource.jdbc.url",
                                bareDatabase.getJdbcUrl("postgres", "postgres"),
                                "quarkus.datasource.username",
                                "postgres"))) {
            var token = Tokens.of(UUID.randomUUID())
                    .customer(TicketServer.CUSTOMER)
                    .roles("customer-user")
                    .token();
            var registering = new Load(
                    server.port(),
                    "/tickets",
                    () -> "Authorization: Bearer %s\r\nIdempotency-Key: %s\r\n".formatted(token, UUID.randomUUID()),
                    () -> TICKET,
                    CONNECTIONS);
            var inserting = new Load(bareService.port(), "/tickets", () -> "", () -> TICKET, CONNECTIONS);
            registering.perSecond(WARM_UP_OF_REGISTERING);
            inserting.perSecond(WARM_UP);
            var sameRows = new SameRows(server.database(), server.anyTicket());
            sameRows.perSecond(CONNECTIONS, WARM_UP);
            compare(registering, inserting, sameRows);
            report(registering);
        }
    }

    private static void compare(Load registering, Load inserting, SameRows sameRows) throws Exception {
        var toBareInsert = new double[ROUNDS];
        var toSameRows = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var bare = inserting.perSecond(ROUND);
            var registered = registering.perSecond(ROUND);
            var rows = sameRows.perSecond(CONNECTIONS, ROUND);
            toBareInsert[round] = registered / bare;
            toSameRows[round] = registered / rows;
            System.out.printf(
                    "round %d: registering %,.0f/s, bare insert %,.0f/s (%.0f %%), the same rows without a service %,.0f/s (%.0f %%)%n",
                    round + 1, registered, bare, 100 * toBareInsert[round], rows, 100 * toSameRows[round]);
        }
        Arrays.sort(toBareInsert);
        Arrays.sort(toSameRows);
        System.out.printf(
                "median: %.0f %% of the bare insert, %.0f %% of the same rows%n",
                100 * toBareInsert[ROUNDS / 2], 100 * toSameRows[ROUNDS / 2]);
    }

    private static void report(Load registering) throws Exception {
        var latencies = registering.latencies(PER_SECOND, LATENCY_RUN);
        System.out.printf(
                "registering at %d/s: p50 %.1f ms, p99 %.1f ms, max %.1f ms (%,d requests)%n",
                PER_SECOND,
                latencies.get(latencies.size() / 2) / 1e6,
                latencies.get(latencies.size() * 99 / 100) / 1e6,
                latencies.getLast() / 1e6,
                latencies.size());
    }
}
