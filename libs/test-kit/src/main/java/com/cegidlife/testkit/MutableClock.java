package com.cegidlife.testkit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the application under test: inject it into the test to move its time. It runs with real time until
 * {@link #set}, then stands still. Microseconds, as the database keeps them; UTC.
 */
@Singleton
public class MutableClock extends Clock {

    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    private volatile Clock current = REAL;

    /** Stops the clock at an instant. */
    public void set(Instant instant) {
        current = Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Moves the clock forward, or backward by a negative duration; a running clock goes on running. */
    public synchronized void advance(Duration duration) {
        current = Clock.offset(current, duration);
    }

    /** Back to real time; to be called after each test that moved the clock. */
    public void reset() {
        current = REAL;
    }

    @Override
    public Instant instant() {
        return current.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The suite's clock is in UTC; convert its instants instead");
    }
}
