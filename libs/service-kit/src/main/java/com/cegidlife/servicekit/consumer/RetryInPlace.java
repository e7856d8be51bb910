package com.cegidlife.servicekit.consumer;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Tries a record again until it is handled, on the thread that it came on: the records behind it wait, nothing is
 * skipped, and work goes on by itself when, say, the database is back.
 */
@ApplicationScoped
class RetryInPlace {

    private static final Logger LOG = Logger.getLogger(RetryInPlace.class);

    private static final int ATTEMPTS_AT_A_CONFLICT = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final CountDownLatch shutdown = new CountDownLatch(1);
    private final Map<String, String> waiting = new ConcurrentHashMap<>();

    /** What each waiting record waits for, by {@code topic-partition@offset}. */
    Map<String, String> waiting() {
        return Map.copyOf(waiting);
    }

    /** Returns when the handler has; throws when the record is at fault, or when the application ends. */
    void run(ConsumerRecord<?, ?> record, Runnable handler) {
        var position = record.topic() + "-" + record.partition() + "@" + record.offset();
        try {
            var attempt = 1;
            while (!succeeds(handler, position, attempt)) {
                pause(attempt);
                attempt++;
            }
        } finally {
            waiting.remove(position);
        }
    }

    private boolean succeeds(Runnable handler, String position, int attempt) {
        try {
            handler.run();
            return true;
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure == Failure.POISON || (failure == Failure.CONFLICT && attempt == ATTEMPTS_AT_A_CONFLICT)) {
                throw e;
            }
            LOG.warnf(e, "%s waits after attempt %d", position, attempt);
            waiting.put(position, e.toString());
            return false;
        }
    }

    private void pause(int attempt) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        var pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        try {
            if (shutdown.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Interrupted();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted();
        }
    }

    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        shutdown.countDown();
    }

    /** The application ended while a record waited; the next one begins with that record. */
    static final class Interrupted extends RuntimeException {}
}
