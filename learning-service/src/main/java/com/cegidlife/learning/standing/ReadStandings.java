package com.cegidlife.learning.standing;

import com.cegidlife.events.StandingChanged.ProductStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows where a user stands, or stood at any instant. */
@ApplicationScoped
public class ReadStandings {

    private final Learners learners;
    private final Clock clock;

    ReadStandings(Learners learners, Clock clock) {
        this.learners = learners;
        this.clock = clock;
    }

    /** @param asked empty for now */
    @Transactional
    public Standings read(UUID userId, Optional<Instant> asked) {
        var instant = asked.orElseGet(clock::instant);
        var standings = learners.findByIdOptional(userId)
                .map(learner -> learner.standingsAt(instant))
                .orElse(List.of());
        return new Standings(instant, standings);
    }

    /** Where a user stands at an instant on every product for which a learning phase had begun. */
    public record Standings(Instant at, List<ProductStanding> products) {}
}
