package com.cegidlife.bench;

import com.cegidlife.events.EventJson;
import com.cegidlife.testkit.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How long availability rates take over HTTP: a month of one environment with 10,000 transitions; the rates of 1,000
 * environments with 10 outages each, one month and twelve; closing a month for 10,000 environments.
 */
public final class AvailabilityBench {

    private static final int ENVIRONMENTS = 10_000;
    private static final int OF_ONE_CUSTOMER = 1_000;
    private static final int OUTAGES_EACH = 10;
    private static final int OUTAGES_OF_ONE = 5_000;
    private static final int WARM_UP = 60;
    private static final int REQUESTS = 200;

    private static final UUID CUSTOMER = new UUID(0, 1);
    private static final UUID BUSIEST = new UUID(1, 1);

    private static final String CUSTOMERS = """
            insert into customers (id, name, entitlements_version)
            select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'Client ' || n, 1
            from generate_series(1, 10) n
            """;

    private static final String ENVIRONMENT_ROWS = """
            insert into environments (id, customer_id, name, kind, product, in_force)
            select case n when 0 then '%s' else md5('environment ' || n)::uuid end,
                ('00000000-0000-0000-0000-' || lpad((1 + n / %d)::text, 12, '0'))::uuid, 'Production', 'PRODUCTION',
                'COMPTA', true
            from generate_series(0, %d) n
            """.formatted(BUSIEST, OF_ONE_CUSTOMER, ENVIRONMENTS - 1);

    /** All are watched, now and at any time. */
    private static final String WATCHES = """
            insert into monitor_watches (environment_id, monitor, location, failing, since, last_checked_at, contrary_checks,
                version)
            select id, 'home', 'Paris', false, now(), now() + interval '1 day', 0, 0 from environments
            """;

    /** Eleven minutes each, spread over October, day and night. */
    private static final String OUTAGES = """
            insert into outages (id, episode_id, environment_id, monitor, started_at, ended_at, evidence, version)
            select id, id, environment, 'home', start, start + interval '11 minutes' %s, 'HTTP 503', 0
            from (
                select gen_random_uuid() as id, environment.id as environment,
                    '2026-10-01T00:00:00Z'::timestamptz + n * interval '30 days' / %d as start
                from environments environment, generate_series(0, %d) n where %s
            ) planned
            """;

    private AvailabilityBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = new DurableService(Path.of("availability-service"))) {
            fill(server);
            var requests = new TimedRequests(server.port());
            var operator = Tokens.of(UUID.randomUUID()).roles("operator").token();
            requests.report(
                    "a month with 10,000 transitions, reckoned",
                    "/environments/%s/availability?month=2026-10".formatted(BUSIEST),
                    operator,
                    WARM_UP,
                    REQUESTS);
            var rates = "/availability?customerId=%s&limit=1000&".formatted(CUSTOMER);
            requests.report("rates of 1,000, one month", rates + "from=2026-10", operator, WARM_UP, REQUESTS);
            requests.report(
                    "rates of 1,000, twelve months", rates + "from=2025-11&months=12", operator, WARM_UP, REQUESTS);
            close(requests, operator);
            requests.report(
                    "the statement of the month with 10,000 transitions",
                    "/environments/%s/statements/2026-10".formatted(BUSIEST),
                    operator,
                    WARM_UP,
                    REQUESTS);
        }
    }

    private static void fill(DurableService server) throws SQLException {
        server.execute(CUSTOMERS);
        server.execute(ENVIRONMENT_ROWS);
        server.execute(WATCHES);
        server.execute(
                OUTAGES.formatted("", OUTAGES_EACH, OUTAGES_EACH - 1, "environment.id <> '%s'".formatted(BUSIEST)));
        server.execute(OUTAGES.formatted(
                "- interval '9 minutes'",
                OUTAGES_OF_ONE,
                OUTAGES_OF_ONE - 1,
                "environment.id = '%s'".formatted(BUSIEST)));
        server.execute("vacuum analyze");
    }

    private static void close(TimedRequests requests, String operator) throws IOException, InterruptedException {
        var id = read(requests.post("/month-closings", operator, "{\"month\": \"2026-10\"}"))
                .get("id")
                .asText();
        var run = read(requests.get("/month-closings/" + id, operator));
        while (run.get("finishedAt") == null || run.get("finishedAt").isNull()) {
            Thread.sleep(100);
            run = read(requests.get("/month-closings/" + id, operator));
        }
        var took = Duration.between(
                Instant.parse(run.get("startedAt").asText()),
                Instant.parse(run.get("finishedAt").asText()));
        System.out.printf(
                "closing a month: %,d environments in %.1f s%n",
                run.get("closed").asInt(), took.toMillis() / 1e3);
    }

    private static JsonNode read(byte[] json) throws IOException {
        return EventJson.mapper().readTree(json);
    }
}
