package com.cegidlife.bench;

import com.cegidlife.servicekit.outbox.Relay;
import com.cegidlife.testkit.EmbeddedKafka;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/**
 * How fast facts leave a service and reach another one: the relay's rate beside the rate of a bare producer with the
 * same records, and the time from a commit to the commit of the consumer. Everything runs on this machine: a durable
 * PostgreSQL, a broker, the relay and the consumer.
 */
public final class RelayBench {

    private static final int RECORDS = 300_000;
    private static final int ROUNDS = 3;
    private static final Duration LATENCY_RUN = Duration.ofSeconds(20);
    private static final int EVENTS_PER_SECOND = 200;

    private RelayBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var kafka = EmbeddedKafka.start();
                var database = new DurableDatabase()) {
            database.run("/db/service-kit/V0_1__service_kit.sql");
            database.execute("create table handled (event_id uuid primary key, at timestamptz not null)");
            var connection = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers());
            var raw = new double[ROUNDS];
            var relay = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                raw[round] = RawProducer.recordsPerSecond(connection, RECORDS);
                relay[round] = relayedPerSecond(database, connection);
                System.out.printf(
                        "round %d: producer %,.0f/s, relay %,.0f/s, %.0f %%%n",
                        round + 1, raw[round], relay[round], 100 * relay[round] / raw[round]);
            }
            System.out.printf("median ratio %.0f %%%n", 100 * median(relay) / median(raw));
            var latencies = new LatencyRun(database, connection).measure(EVENTS_PER_SECOND, LATENCY_RUN);
            System.out.printf(
                    "commit to handled at %d events/s: p50 %.1f ms, p99 %.1f ms, max %.1f ms (%,d events)%n",
                    EVENTS_PER_SECOND,
                    latencies.percentileMillis(50),
                    latencies.percentileMillis(99),
                    latencies.percentileMillis(100),
                    latencies.count());
        }
    }

    private static double relayedPerSecond(DurableDatabase database, Map<String, Object> kafka)
            throws SQLException, InterruptedException {
        fill(database);
        try (var relay = new Relay(database.dataSource(), kafka)) {
            relay.start();
            while (relay.published() == 0) {
                Thread.sleep(1);
            }
            var alreadyPublished = relay.published();
            var begin = System.nanoTime();
            while (relay.published() < RECORDS) {
                Thread.sleep(1);
            }
            return (RECORDS - alreadyPublished) * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static void fill(DurableDatabase database) throws SQLException {
        database.execute("truncate outbox");
        database.execute("""
                insert into outbox (id, aggregatetype, aggregateid, type, payload, created_at)
                select gen_random_uuid(), '%s', 'key-' || n %% 1000, '%s', '%s', now() from generate_series(1, %d) n
                """.formatted(SampleRecord.TOPIC, SampleRecord.TYPE, SampleRecord.PAYLOAD, RECORDS));
        database.execute("vacuum analyze outbox");
        database.execute("checkpoint");
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
