package com.cegidlife.learning.standing.rest;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.learning.standing.ReadStandings.StandingsAt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a user stands.
 *
 * @param standings one for each product on which the user was ever given a functional role, or certified
 */
public record StandingsView(UUID userId, Instant at, List<ProductView> standings) {

    static StandingsView of(UUID userId, StandingsAt standings) {
        return new StandingsView(
                userId,
                standings.at(),
                standings.products().stream().map(ProductView::of).toList());
    }

    /**
     * @param learningUntil end of the last open learning phase, excluded; absent when none is open
     * @param freeUsageQuestions whether usage questions on the product are free (R15.9, R15.10)
     */
    public record ProductView(
            String product, Standing standing, Optional<Instant> learningUntil, boolean freeUsageQuestions) {

        static ProductView of(ProductStanding standing) {
            return new ProductView(
                    standing.product(),
                    standing.standing(),
                    standing.learningUntil(),
                    standing.standing() != Standing.LAPSED);
        }
    }
}
