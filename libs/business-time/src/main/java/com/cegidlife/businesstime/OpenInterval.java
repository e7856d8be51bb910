package com.cegidlife.businesstime;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time without a break, from {@code from} until just before {@code to}; never empty. */
public record OpenInterval(Instant from, Instant to) {
    public OpenInterval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An open interval must end after it starts: " + from + " to " + to);
        }
    }

    /** The elapsed time between both ends: 23 or 25 hours for a whole day on which the clocks change. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
