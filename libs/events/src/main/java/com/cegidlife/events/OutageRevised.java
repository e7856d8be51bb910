package com.cegidlife.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was told of an outage was wrong: results of probes came late. Replaces what was told before.
 *
 * @param endedAt excluded; empty while the outage lasts, even when its end had been told
 * @param retracted there was no outage after all
 */
@EventType("com.cegidlife.availability.outage-revised.v1")
public record OutageRevised(
        UUID outageId,
        UUID environmentId,
        UUID customerId,
        Instant startedAt,
        Optional<Instant> endedAt,
        boolean retracted)
        implements OutageEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
