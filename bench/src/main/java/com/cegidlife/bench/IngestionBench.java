package com.cegidlife.bench;

import com.cegidlife.events.Topic;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

/**
 * How fast availability-service folds the results of probes, for 10,000 environments seen from three locations, with 512 MB
 * of heap: the rate of a backlog beside that of a consumer that does nothing, on the same topic; the time from a check to its
 * commit at 20,000 results a second; how soon it consumes again after a restart.
 */
public final class IngestionBench {

    private static final int ENVIRONMENTS = 10_000;
    private static final int ROUNDS = 40;
    private static final Duration INTERVAL = Duration.ofSeconds(30);
    private static final int RESULTS_PER_SECOND = 20_000;
    private static final Duration STEADY = Duration.ofSeconds(60);

    private static final String CUSTOMER = """
            insert into customers (id, name, entitlements_version)
            values ('00000000-0000-0000-0000-000000000001', 'Client', 1)
            """;

    private static final String ENVIRONMENT_ROWS = """
            insert into environments (id, customer_id, name, kind, product, in_force)
            select ('00000000-0000-0001-0000-' || lpad(to_hex(n), 12, '0'))::uuid, '00000000-0000-0000-0000-000000000001',
                'Production', 'PRODUCTION', 'COMPTA', true
            from generate_series(1, %d) n
            """.formatted(ENVIRONMENTS);

    private IngestionBench() {}

    public static void main(String[] arguments) throws Exception {
        var environments = LongStream.rangeClosed(1, ENVIRONMENTS)
                .mapToObj(n -> new UUID(1, n))
                .toList();
        try (var server = new DurableService(Path.of("availability-service"))) {
            server.execute(CUSTOMER);
            server.execute(ENVIRONMENT_ROWS);
            server.execute("vacuum analyze");
            var kafka =
                    Map.<String, Object>of("bootstrap.servers", server.kafka().bootstrapServers());
            try (var load = new ProbeLoad(kafka, environments)) {
                var sentinels = new Sentinels(server, load, environments);
                sentinels.awaitAll();
                backlog(server, kafka, load, sentinels);
                steady(load, sentinels);
            }
        }
    }

    /** The service is away while the results of twenty minutes are sent; then it takes them all. */
    private static void backlog(DurableService server, Map<String, Object> kafka, ProbeLoad load, Sentinels sentinels)
            throws Exception {
        server.stopService();
        var begin = Instant.now().minus(INTERVAL.multipliedBy(ROUNDS));
        for (int round = 0; round < ROUNDS; round++) {
            load.round(begin.plus(INTERVAL.multipliedBy(round)), INTERVAL);
        }
        load.flush();
        int results = ROUNDS * ENVIRONMENTS * ProbeLoad.LOCATIONS.size();
        var raw = RawConsumer.recordsPerSecond(kafka, Topic.PROBE_RESULTS.topicName(), results);
        var restarted = System.nanoTime();
        server.startService();
        awaitFirst(server, begin);
        System.out.printf("consuming again after a restart: %.1f s%n", (System.nanoTime() - restarted) / 1e9);
        var first = System.nanoTime();
        sentinels.awaitAll();
        var folded = results * 1e9 / (System.nanoTime() - first);
        System.out.printf(
                "a backlog of %,d results: %,.0f/s folded durably, %,.0f/s consumed and thrown away: %.0f %%%n",
                results, folded, raw, 100 * folded / raw);
    }

    private static void awaitFirst(DurableService server, Instant since) throws SQLException, InterruptedException {
        while (server.number(
                        "select count(*) from monitor_watches where location <> 'sentinel' and last_checked_at >= '%s'"
                                .formatted(since))
                == 0) {
            Thread.sleep(5);
        }
    }

    private static void steady(ProbeLoad load, Sentinels sentinels) throws SQLException, InterruptedException {
        load.sendAt(RESULTS_PER_SECOND, Duration.ofSeconds(10));
        sentinels.awaitAll();
        var sending = CompletableFuture.runAsync(() -> load.sendAt(RESULTS_PER_SECOND, STEADY));
        var lags = sentinels.during(sending);
        System.out.printf(
                "check to commit at %,d results/s: p50 %.0f ms, p99 %.0f ms, max %.0f ms (%,d signals in all partitions)%n",
                RESULTS_PER_SECOND,
                lags.percentileMillis(50),
                lags.percentileMillis(99),
                lags.percentileMillis(100),
                lags.count());
    }
}
