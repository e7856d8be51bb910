package com.cegidlife.availability.availability;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An outage as the rate sees it. @param end excluded; empty while it lasts (R6.5) */
public record Downtime(UUID outageId, Instant start, Optional<Instant> end) {

    /** What of it falls into a period; it lasts to the period's end when it has none (R6.5). */
    Optional<Period> within(Period period) {
        var until = end.filter(at -> at.isBefore(period.end())).orElse(period.end());
        return start.isBefore(until) ? new Period(start, until).common(period) : Optional.empty();
    }
}
