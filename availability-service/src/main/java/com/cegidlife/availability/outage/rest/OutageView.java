package com.cegidlife.availability.outage.rest;

import com.cegidlife.availability.outage.Outage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An outage.
 *
 * @param monitor whose failure it is; absent when an operator declared it
 * @param episodeId the first of the outages that were open together; the environment was out all along
 * @param startedAt first failed check of the confirmed failure (D13)
 * @param endedAt first good check of the confirmed recovery, excluded; absent while the outage lasts
 * @param evidence what the first failed check saw, or what an operator declared
 * @param retracted declared wrongly: counts no more
 */
public record OutageView(
        UUID id,
        UUID environmentId,
        String environmentName,
        String product,
        UUID customerId,
        Optional<String> monitor,
        UUID episodeId,
        Instant startedAt,
        Optional<Instant> endedAt,
        String evidence,
        boolean retracted) {

    static OutageView of(Outage outage) {
        var environment = outage.environment();
        return new OutageView(
                outage.id(),
                environment.id(),
                environment.name(),
                environment.product(),
                environment.customer().id(),
                outage.monitor(),
                outage.episodeId(),
                outage.startedAt(),
                outage.endedAt(),
                outage.evidence(),
                outage.isRetracted());
    }
}
