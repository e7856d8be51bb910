package com.cegidlife.bench;

import com.cegidlife.servicekit.outbox.Relay;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** From the commit of a fact to the commit of the consumer's transaction, which asks the inbox first. */
final class LatencyRun {

    private static final String ADD = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, created_at)
            values (?, '%s', ?, '%s', ?::json, now())
            """.formatted(SampleRecord.TOPIC, SampleRecord.TYPE);

    private static final int WARM_UP_SECONDS = 5;

    private final Map<UUID, Long> committedAt = new ConcurrentHashMap<>();
    private final Map<UUID, Long> handledAt = new ConcurrentHashMap<>();
    private final DurableDatabase database;
    private final Map<String, Object> kafka;
    private volatile boolean over;

    LatencyRun(DurableDatabase database, Map<String, Object> kafka) {
        this.database = database;
        this.kafka = kafka;
    }

    Latencies measure(int eventsPerSecond, Duration length) throws Exception {
        database.execute("truncate outbox");
        var consumer = Thread.ofPlatform().start(this::consume);
        try (var relay = new Relay(database.dataSource(), kafka)) {
            relay.start();
            write(relay, eventsPerSecond, WARM_UP_SECONDS * eventsPerSecond);
            awaitAllHandled();
            committedAt.clear();
            handledAt.clear();
            write(relay, eventsPerSecond, (int) length.toSeconds() * eventsPerSecond);
            awaitAllHandled();
        }
        over = true;
        consumer.join();
        return Latencies.of(committedAt.entrySet().stream()
                .map(committed -> handledAt.get(committed.getKey()) - committed.getValue()));
    }

    private void write(Relay relay, int eventsPerSecond, int events) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var insert = connection.prepareStatement(ADD)) {
            var next = System.nanoTime();
            for (int i = 0; i < events; i++) {
                var id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setString(2, "key-" + i % 100);
                insert.setString(3, SampleRecord.PAYLOAD);
                insert.executeUpdate();
                committedAt.put(id, System.nanoTime());
                relay.wake();
                next += 1_000_000_000L / eventsPerSecond;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
    }

    private void awaitAllHandled() throws InterruptedException {
        while (!handledAt.keySet().containsAll(committedAt.keySet())) {
            Thread.sleep(10);
        }
    }

    private void consume() {
        var settings = new HashMap<>(kafka);
        settings.put("group.id", "bench");
        settings.put("auto.offset.reset", "latest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
                var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            consumer.subscribe(List.of(SampleRecord.TOPIC));
            while (!over) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    handle(connection, record);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(Connection connection, ConsumerRecord<String, byte[]> record) throws SQLException {
        var id = UUID.fromString(new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
        for (var sql : List.of(
                "insert into inbox values ('bench', ?, now()) on conflict do nothing",
                "insert into handled values (?, now())")) {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setObject(1, id);
                insert.executeUpdate();
            }
        }
        connection.commit();
        handledAt.put(id, System.nanoTime());
    }
}
