package com.cegidlife.learning.standing;

import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.learning.certification.Certifications;
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
    private final Certifications certifications;
    private final Clock clock;

    ReadStandings(Learners learners, Certifications certifications, Clock clock) {
        this.learners = learners;
        this.certifications = certifications;
        this.clock = clock;
    }

    /** @param asked empty for now */
    @Transactional
    public StandingsAt read(UUID userId, Optional<Instant> asked) {
        var instant = asked.orElseGet(clock::instant);
        return new StandingsAt(instant, standings(userId).at(instant));
    }

    /** All that decides where a user stands. */
    Standings standings(UUID userId) {
        var certified = certifications.periodsOf(List.of(userId)).getOrDefault(userId, List.of());
        return learners.findByIdOptional(userId)
                .map(learner -> learner.standings(certified))
                .orElse(new Standings(List.of(), certified));
    }

    /** Where a user stands at an instant on every product on which a phase had begun or an exam was passed. */
    public record StandingsAt(Instant at, List<ProductStanding> products) {}
}
