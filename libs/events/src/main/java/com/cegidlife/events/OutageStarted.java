package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A failure of an environment is confirmed (D13).
 *
 * @param startedAt first failed check of the confirmed failure
 * @param confirmedAt the check that confirmed it
 * @param evidence what the first failed check saw, for people
 */
@EventType("com.cegidlife.availability.outage-started.v1")
public record OutageStarted(
        UUID outageId,
        UUID environmentId,
        String environmentName,
        EnvironmentKind environmentKind,
        String product,
        UUID customerId,
        Instant startedAt,
        Instant confirmedAt,
        String evidence)
        implements OutageEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
