package com.cegidlife.learning.standing;

import com.cegidlife.learning.certification.Certifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Looks where a user stands once a learning phase has ended: tells others what has changed, and the user what it means (R15.10). */
@ApplicationScoped
public class ReviewStanding {

    private final Learners learners;
    private final Certifications certifications;
    private final TellStandings tellStandings;
    private final PhaseMails mails;
    private final Clock clock;

    ReviewStanding(
            Learners learners,
            Certifications certifications,
            TellStandings tellStandings,
            PhaseMails mails,
            Clock clock) {
        this.learners = learners;
        this.certifications = certifications;
        this.tellStandings = tellStandings;
        this.mails = mails;
        this.clock = clock;
    }

    /** @param endedAt when the phase ended; the user is told of products on which nothing makes questions free any more */
    @Transactional
    public void review(UUID userId, Instant endedAt) {
        var learner = learners.toChange(userId);
        var certified = certifications.periodsOf(List.of(userId)).getOrDefault(userId, List.of());
        var now = clock.instant();
        if (learner.hasChangedBy(now, certified)) {
            tellStandings.tell(learner);
        }
        mails.tellOfEnd(userId, learner.standings(certified).phasesLapsedBy(endedAt, now));
    }
}
