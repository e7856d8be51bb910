package com.cegidlife.availability.outage;

import java.time.Instant;
import java.util.Optional;

/**
 * Fired, in the transaction of the decision, when something else than the turns of its monitor has changed an outage.
 *
 * @param outage as it is now
 * @param from with {@code until} the time within which it was changed; empty for one that lasts
 * @param what was done, and why, in the operator's words
 */
public record OutageCorrected(Outage outage, Instant from, Optional<Instant> until, String what) {

    /** The outage as a whole. */
    static OutageCorrected whole(Outage outage, String what) {
        return new OutageCorrected(outage, outage.startedAt(), outage.endedAt(), what);
    }
}
