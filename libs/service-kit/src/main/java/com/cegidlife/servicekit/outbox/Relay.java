package com.cegidlife.servicekit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Publishes what a service's outbox holds: at least once and, within a key, in the order in which the rows were
 * written. Any number may run on one database; one of them leads and publishes, another takes over when it ends.
 *
 * <p>The order within a key relies on the writers: two transactions that add facts of one key must not run at the same
 * time, which the version of the aggregate ensures.
 */
public final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private static final int BATCH = 2_000;
    private static final Duration BETWEEN_CANDIDATURES = Duration.ofSeconds(1);

    /** Longer than a relay that lost its session needs to notice it and to stop sending. */
    private static final Duration HANDOVER = Duration.ofSeconds(2);

    private static final Duration BETWEEN_RETRIES_OF_REFUSED = Duration.ofMinutes(1);
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Map<String, Object> producerSettings;
    private final Pace pace = new Pace();
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private final AtomicLong published = new AtomicLong();
    private volatile Optional<String> trouble = Optional.empty();
    private volatile boolean closing;

    /** @param kafka connection settings of the broker, {@code bootstrap.servers} at least */
    public Relay(DataSource dataSource, Map<String, Object> kafka) {
        this.dataSource = dataSource;
        this.producerSettings = producerSettings(kafka);
    }

    private static Map<String, Object> producerSettings(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "lz4");
        settings.put("linger.ms", 0);
        settings.put("batch.size", 128 * 1024);
        settings.put("max.block.ms", 1_000);
        // A record is given up by closing the producer alone: one that expired while a later one of its key went
        // through
        // would break the order.
        settings.put("delivery.timeout.ms", Integer.MAX_VALUE);
        return settings;
    }

    /** Starts the relay in a thread of its own. */
    public void start() {
        thread.start();
    }

    /** Hints that rows were committed. Hints may be lost: the relay looks by itself as well. */
    public void wake() {
        pace.wake();
    }

    /** How many rows this relay has published since it was made. */
    public long published() {
        return published.get();
    }

    /** What keeps this relay from publishing at the moment; empty when nothing does, or when another one leads. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Finishes the batch at hand, if the broker lets it, and gives the leadership up. */
    @Override
    public void close() {
        closing = true;
        pace.wake();
        try {
            if (!thread.join(GOODBYE)) {
                thread.interrupt();
                thread.join();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closing) {
                leadWhilePossible();
            }
        } catch (InterruptedException closed) {
            LOG.debug("Closed while the broker was out of reach");
        }
    }

    private void leadWhilePossible() throws InterruptedException {
        try {
            var session = LeaderSession.tryOpen(dataSource);
            if (session.isPresent()) {
                lead(session.get());
            } else {
                trouble = Optional.empty();
                Thread.sleep(BETWEEN_CANDIDATURES);
            }
        } catch (SQLException | RuntimeException e) {
            report("The relay has lost its database or its producer", e.toString());
            pace.afterFailure();
        }
    }

    private void lead(LeaderSession session) throws SQLException, InterruptedException {
        try (session) {
            Thread.sleep(HANDOVER);
            var producer = new KafkaProducer<>(producerSettings, new StringSerializer(), new ByteArraySerializer());
            try {
                publishUntilClosed(session, producer);
            } finally {
                producer.close(Duration.ZERO);
            }
        }
    }

    private void publishUntilClosed(LeaderSession session, Producer<String, byte[]> producer)
            throws SQLException, InterruptedException {
        var retryAt = System.nanoTime();
        while (!closing) {
            if (System.nanoTime() - retryAt >= 0) {
                session.retryRefused();
                retryAt += BETWEEN_RETRIES_OF_REFUSED.toNanos();
            }
            publishOneBatch(session, producer);
        }
    }

    private void publishOneBatch(LeaderSession session, Producer<String, byte[]> producer)
            throws SQLException, InterruptedException {
        var facts = session.pending(BATCH);
        if (facts.isEmpty()) {
            trouble = Optional.empty();
            pace.afterNothing();
            return;
        }
        var outcome = new Dispatch(producer).publish(facts, () -> {
            session.check();
            report("The broker is out of reach", "no answer yet");
        });
        record(outcome, session);
        if (outcome.outOfReach().isPresent()) {
            report("The broker is out of reach", outcome.outOfReach().get().toString());
            pace.afterFailure();
        } else {
            trouble = Optional.empty();
            if (facts.size() < BATCH) {
                pace.afterWork();
            }
        }
    }

    private void record(Dispatch.Outcome outcome, LeaderSession session) throws SQLException {
        session.markPublished(outcome.published());
        published.addAndGet(outcome.published().size());
        if (!outcome.refused().isEmpty()) {
            LOG.errorf("The broker refuses %s", outcome.refused());
            session.markRefused(outcome.refused());
        }
    }

    private void report(String what, String why) {
        if (trouble.isEmpty()) {
            LOG.warnf("%s, nothing is published until it is back: %s", what, why);
        }
        trouble = Optional.of(what + ": " + why);
    }
}
