package com.cegidlife.bench;

import com.cegidlife.events.Topic;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * An environment in each partition whose results tell how far the service is: what the database knows of them was committed
 * with all that came before them.
 */
final class Sentinels {

    private static final String LOCATION = "sentinel";
    private static final long MILLIS_BETWEEN_SIGNALS = 100;

    private final DurableService server;
    private final ProbeLoad load;
    private final List<UUID> environments = new ArrayList<>();

    Sentinels(DurableService server, ProbeLoad load, List<UUID> candidates) {
        this.server = server;
        this.load = load;
        for (int partition = 0; partition < Topic.PROBE_RESULTS.partitions(); partition++) {
            var wanted = partition;
            environments.add(candidates.stream()
                    .filter(candidate -> load.partitionOf(candidate) == wanted)
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** Returns when everything that was sent before is processed. */
    void awaitAll() throws SQLException, InterruptedException {
        var at = signal();
        while (seen(at) < environments.size()) {
            Thread.sleep(5);
        }
    }

    private Instant signal() {
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        environments.forEach(environment -> load.send(environment, LOCATION, at));
        load.flush();
        return at;
    }

    private long seen(Instant at) throws SQLException {
        return server.number("select count(*) from monitor_watches where location = '%s' and last_checked_at >= '%s'"
                .formatted(LOCATION, at));
    }

    /** How long it takes from a check to what the database knows of it, in every partition, while something goes on. */
    Latencies during(CompletableFuture<?> something) throws SQLException, InterruptedException {
        var lags = new ArrayList<Long>();
        while (!something.isDone()) {
            var at = signal();
            var begun = System.nanoTime();
            while (seen(at) < environments.size()) {
                Thread.sleep(2);
            }
            lags.add(System.nanoTime() - begun);
            var rest = Duration.ofMillis(MILLIS_BETWEEN_SIGNALS).minusNanos(System.nanoTime() - begun);
            if (rest.isPositive()) {
                Thread.sleep(rest.toMillis());
            }
        }
        return Latencies.of(lags.stream());
    }
}
