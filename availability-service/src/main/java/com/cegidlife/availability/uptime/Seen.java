package com.cegidlife.availability.uptime;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import java.time.Instant;
import java.util.Comparator;

/**
 * What one check saw, as the fold needs it. In the order in which checks are folded; of two that contradict each other at
 * the same instant the failed one comes first, and counts.
 *
 * @param detail why it failed; empty when it did not
 */
record Seen(Instant checkedAt, boolean failed, String detail) implements Comparable<Seen> {

    private static final Comparator<Seen> ORDER = Comparator.comparing(Seen::checkedAt)
            .thenComparing(Seen::failed, Comparator.reverseOrder())
            .thenComparing(Seen::detail);

    static Seen of(ProbeResult result) {
        var failed = result.outcome() == ProbeOutcome.DOWN;
        return new Seen(result.checkedAt(), failed, failed ? result.detail() : "");
    }

    @Override
    public int compareTo(Seen other) {
        return ORDER.compare(this, other);
    }
}
