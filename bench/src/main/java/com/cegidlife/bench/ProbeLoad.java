package com.cegidlife.bench;

import com.cegidlife.events.Envelope;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;

/** Probes at three locations that look at many environments, all of which work. */
final class ProbeLoad implements AutoCloseable {

    static final List<String> LOCATIONS = List.of("Paris", "Lyon", "Lille");

    private final KafkaProducer<String, byte[]> producer;
    private final List<UUID> environments;

    ProbeLoad(Map<String, Object> kafka, List<UUID> environments) {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "1");
        settings.put("linger.ms", 5);
        settings.put("compression.type", "lz4");
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.environments = List.copyOf(environments);
    }

    /** Sends a round of checks of all environments from all locations, the checks spread over an interval. */
    void round(Instant begin, Duration interval) {
        var step = interval.dividedBy((long) environments.size() * LOCATIONS.size());
        var at = begin;
        for (var location : LOCATIONS) {
            for (var environment : environments) {
                send(environment, location, at);
                at = at.plus(step);
            }
        }
    }

    /** Sends checks made now, so many a second, environment after environment. */
    void sendAt(int perSecond, Duration length) {
        var begin = System.nanoTime();
        var count = length.toSeconds() * perSecond;
        for (long i = 0; i < count; i++) {
            send(
                    environments.get((int) (i / LOCATIONS.size() % environments.size())),
                    LOCATIONS.get((int) (i % LOCATIONS.size())),
                    Instant.now());
            var due = begin + i * 1_000_000_000L / perSecond;
            if (due - System.nanoTime() > 1_000_000) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
        }
    }

    void send(UUID environment, String location, Instant at) {
        var result = new ProbeResult(
                environment, "home", location, at.truncatedTo(ChronoUnit.MICROS), ProbeOutcome.UP, 35, "HTTP 200");
        var random = ThreadLocalRandom.current();
        var envelope = new Envelope<>(
                new UUID(random.nextLong(), random.nextLong()),
                at.truncatedTo(ChronoUnit.MILLIS),
                Optional.empty(),
                result);
        var message = new ProducerRecord<>(Topic.PROBE_RESULTS.topicName(), environment.toString(), envelope.value());
        envelope.headers()
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var unused = producer.send(message);
    }

    void flush() {
        producer.flush();
    }

    /** As producers choose it. */
    int partitionOf(UUID environment) {
        var key = environment.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % Topic.PROBE_RESULTS.partitions();
    }

    @Override
    public void close() {
        producer.close();
    }
}
