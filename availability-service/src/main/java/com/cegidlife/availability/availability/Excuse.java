package com.cegidlife.availability.availability;

import com.cegidlife.availability.attribution.Cause;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An approved cause iii to v, on an outage or a part of it (D22, D23).
 *
 * @param end excluded; empty for the end of the outage
 */
public record Excuse(UUID exclusionId, UUID outageId, Cause cause, Instant start, Optional<Instant> end) {

    /** What of it falls into the part of its outage that is looked at. */
    Optional<Period> within(Period outage) {
        var until = end.orElse(outage.end());
        return start.isBefore(until) ? new Period(start, until).common(outage) : Optional.empty();
    }
}
