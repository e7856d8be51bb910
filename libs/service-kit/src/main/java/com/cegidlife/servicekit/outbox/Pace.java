package com.cegidlife.servicekit.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** How long the relay rests between two looks at the outbox: the longer nothing was found, the longer. */
final class Pace {

    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST_IDLE = Duration.ofMillis(200);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);

    private final Semaphore hint = new Semaphore(0);
    private Duration rest = SHORTEST;

    /** Ends the present rest, or the next one, at once. */
    void wake() {
        if (hint.availablePermits() == 0) {
            hint.release();
        }
    }

    /** The next look is taken soon. */
    void afterWork() throws InterruptedException {
        rest = SHORTEST;
        restUntilHint();
    }

    /** The next look is taken at a hint, and before long without one. */
    void afterNothing() throws InterruptedException {
        restUntilHint();
        rest = doubledUpTo(LONGEST_IDLE);
    }

    /** The next look would fail as well: it is taken later each time, whatever the hints. */
    void afterFailure() throws InterruptedException {
        Thread.sleep(rest);
        rest = doubledUpTo(LONGEST_BACK_OFF);
    }

    private void restUntilHint() throws InterruptedException {
        if (hint.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS)) {
            hint.drainPermits();
            rest = SHORTEST;
        }
    }

    private Duration doubledUpTo(Duration longest) {
        var doubled = rest.multipliedBy(2);
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
