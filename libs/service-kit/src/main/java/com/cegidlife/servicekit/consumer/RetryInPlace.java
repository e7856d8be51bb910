package com.cegidlife.servicekit.consumer;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
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
    private final WaitingRecords waiting;

    RetryInPlace(WaitingRecords waiting) {
        this.waiting = waiting;
    }

    /** Returns when the handler has; throws when the record is at fault, or when the application ends. */
    void run(ConsumerRecord<?, ?> record, Runnable handler) {
        try {
            var attempt = 1;
            while (!succeeds(record, handler, attempt)) {
                pause(attempt);
                attempt++;
            }
        } finally {
            waiting.goesOn(record);
        }
    }

    private boolean succeeds(ConsumerRecord<?, ?> record, Runnable handler, int attempt) {
        try {
            handler.run();
            return true;
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure == Failure.POISON || (failure == Failure.CONFLICT && attempt == ATTEMPTS_AT_A_CONFLICT)) {
                throw e;
            }
            LOG.warnf(e, "%s waits after attempt %d", WaitingRecords.position(record), attempt);
            waiting.waits(record, e);
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
