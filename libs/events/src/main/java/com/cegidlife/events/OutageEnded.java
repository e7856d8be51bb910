package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The recovery of an environment is confirmed (D13).
 *
 * @param endedAt first good check of the confirmed recovery, exclusive end of the outage
 * @param confirmedAt the check that confirmed it
 */
@EventType("com.cegidlife.availability.outage-ended.v1")
public record OutageEnded(
        UUID outageId, UUID environmentId, UUID customerId, Instant startedAt, Instant endedAt, Instant confirmedAt)
        implements OutageEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
