package com.cegidlife.probe;

import java.time.Duration;

/**
 * Ticks at a fixed distance from each other, counted from the first: being late at one does not move the next. Ticks
 * that were missed are left out, so that a long check is not followed by a burst. Times are those of
 * {@link System#nanoTime()}, which no change of the wall clock moves.
 */
final class FixedSchedule {

    private final long intervalNanos;
    private long tick;

    FixedSchedule(Duration interval, long firstTick) {
        intervalNanos = interval.toNanos();
        tick = firstTick;
    }

    /** How long to wait for the current tick, in nanoseconds; zero or less when it is due. */
    long untilTick(long now) {
        return tick - now;
    }

    /** Moves to the first tick after the current one that is not past. */
    void advance(long now) {
        var missed = Math.max(0, Math.ceilDiv(now - tick, intervalNanos) - 1);
        tick += (missed + 1) * intervalNanos;
    }
}
