package com.cegidlife.local;

import java.time.Duration;
import java.time.Instant;

/** Pauses between the starts of a process that keeps crashing: 1 s, doubled each time up to 30 s. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** A crash after this long a life counts as a first one. */
    private static final Duration FORGIVEN_AFTER = Duration.ofMinutes(2);

    private Duration pause = FIRST;
    private Instant lastCrash = Instant.MIN;

    /** The pause after a crash at the given instant. */
    Duration next(Instant crash) {
        var first = lastCrash.equals(Instant.MIN) || crash.isAfter(lastCrash.plus(FORGIVEN_AFTER));
        pause = first ? FIRST : shorter(pause.multipliedBy(2), LONGEST);
        lastCrash = crash;
        return pause;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
