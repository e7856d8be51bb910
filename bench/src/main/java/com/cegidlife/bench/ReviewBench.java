package com.cegidlife.bench;

import com.cegidlife.testkit.Tokens;
import java.sql.SQLException;
import java.util.UUID;

/**
 * How long the service review of a customer with 50,000 tickets in ten months takes over HTTP, among 200,000 tickets of
 * 1,000 others: one request after the other, after a warm-up. Then the list of those tickets, and the review of the desk.
 */
public final class ReviewBench {

    private static final int ITS_TICKETS = 50_000;
    private static final int OTHER_TICKETS = 200_000;
    private static final int WARM_UP = 40;
    private static final int REQUESTS = 200;
    private static final int WHOLE_LISTS = 5;

    private static final String OTHERS = "(md5('customer ' || n % 1000))::uuid";

    /** As they come in real life: nine tenths are over, one in ten was late, one in five is of customer service. */
    private static final String TICKETS = """
            insert into tickets (id, number, customer_id, origin, requester_kind, requester_id, kind, priority, product,
                topic, subject, context, error_messages, menu_path, state, registered_at, assigned_to, taken_in_charge_by,
                taken_in_charge_at, resolution, resolved_at, version, cycle, policy_version)
            select gen_random_uuid(), 'D-2026-' || lpad((%1$d + n)::text, 6, '0'), %2$s, 'CUSTOMER', 'USER',
                (md5('user ' || n %% 200))::uuid, kind, case kind when 'SUPPORT' then (
                    '{CRITICAL,HIGH,MODERATE}'::text[])[1 + n %% 3] end,
                case kind when 'SUPPORT' then 'compta' end, case kind when 'CUSTOMER_SERVICE' then 'COMPLAINT' end,
                'Clôture impossible', repeat('À la clôture de l''exercice 2025. ', 8), 'Erreur 4012', 'Comptabilité > Clôture',
                state, at, agent, case when state <> 'REGISTERED' then agent end,
                case when state <> 'REGISTERED' then at + taken end,
                case state when 'RESOLVED' then 'FIX' end, case state when 'RESOLVED' then at + taken * 5 end, 1, 1, 1
            from (
                select n, now() - interval '300 days' * n / %3$d as at, (md5('agent ' || n %% 20))::uuid as agent,
                    case n %% 5 when 0 then 'CUSTOMER_SERVICE' else 'SUPPORT' end as kind,
                    (case when n %% 10 = 1 then interval '30 hours' else interval '20 minutes' end) * (1 + n %% 7) as taken,
                    case n %% 20 when 0 then 'REGISTERED' when 10 then 'TAKEN_IN_CHARGE' else 'RESOLVED' end as state
                from generate_series(1, %3$d) n) planned
            """;

    /** One about the take-in-charge of each, and one about an anomaly of three in ten. */
    private static final String COMMITMENTS = """
            insert into commitments (id, ticket_id, cycle, policy_version, kind, terms, started_at, allowed_seconds, due_at,
                fulfilled_at, warn_at_percent, warned_percent)
            select gen_random_uuid(), id, 1, 1, promised, case promised when 'TAKE_IN_CHARGE' then 'BY_PRIORITY' else
                'PLAN_FOR_SEVERITY_1' end, registered_at, 21600, registered_at + interval '6 hours', taken_in_charge_at,
                '{50,75,90}', 0
            from tickets, unnest('{TAKE_IN_CHARGE,CORRECTIVE_ACTION_PLAN}'::text[]) promised
            where kind = 'SUPPORT' and (promised = 'TAKE_IN_CHARGE' or right(number, 1) in ('1', '4', '7'))
            """;

    private ReviewBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = new TicketServer()) {
            fill(server);
            var bench = new TimedRequests(server.port());
            var user =
                    Tokens.of(UUID.randomUUID()).customer(TicketServer.CUSTOMER).roles("customer-user");
            var manager = Tokens.of(UUID.randomUUID()).roles("support-manager");
            bench.report("service review", "/service-review", user.token(), WARM_UP, REQUESTS);
            bench.report("list of its tickets", "/service-review.csv", user.token(), 1, WHOLE_LISTS);
            bench.report("desk review", "/desk-review", manager.token(), 1, WHOLE_LISTS);
        }
    }

    private static void fill(TicketServer server) throws SQLException {
        server.execute(TICKETS.formatted(0, OTHERS, OTHER_TICKETS));
        server.execute(TICKETS.formatted(OTHER_TICKETS, "'" + TicketServer.CUSTOMER + "'::uuid", ITS_TICKETS));
        server.execute(COMMITMENTS);
        server.execute("vacuum analyze tickets, commitments");
    }
}
