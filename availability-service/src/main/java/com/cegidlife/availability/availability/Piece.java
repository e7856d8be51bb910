package com.cegidlife.availability.availability;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A stretch of time in which the environment was out and the same held all along, from {@code start} until just before
 * {@code end}.
 *
 * @param outages that cover it, ascending
 * @param excusedBy the maintenance, or the exclusions, that take it out of the downtime, ascending; none when it counts or
 *     lies outside the reference period
 */
public record Piece(Instant start, Instant end, Treatment treatment, List<UUID> outages, List<UUID> excusedBy) {

    Period period() {
        return new Period(start, end);
    }

    /** The same without a break after it. */
    boolean continuedBy(Piece next) {
        return end.equals(next.start)
                && treatment == next.treatment
                && outages.equals(next.outages)
                && excusedBy.equals(next.excusedBy);
    }

    Piece until(Instant later) {
        return new Piece(start, later, treatment, outages, excusedBy);
    }
}
