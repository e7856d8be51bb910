package com.cegidlife.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a user stands on every product for which they ever had a functional role (R15.9 to R15.11, D18).
 *
 * @param version of the user's standings, rising by one at every change
 * @param standings one a product; a product not listed means the user never had a functional role on it
 */
@EventType("com.cegidlife.learning.standing-changed.v1")
public record StandingChanged(UUID userId, UUID customerId, long version, List<ProductStanding> standings)
        implements StandingEvent {

    @Override
    public String key() {
        return userId.toString();
    }

    /** @param learningUntil end of the last open learning phase, exclusive; empty when none is open */
    public record ProductStanding(String product, Standing standing, Optional<Instant> learningUntil) {}
}
