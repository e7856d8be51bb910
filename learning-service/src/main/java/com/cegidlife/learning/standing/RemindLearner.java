package com.cegidlife.learning.standing;

import com.cegidlife.learning.certification.Certifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reminds a user that a learning phase will end, unless the user is certified on the product (R15.8, D18). */
@ApplicationScoped
public class RemindLearner {

    private final Learners learners;
    private final Certifications certifications;
    private final PhaseMails mails;
    private final Clock clock;

    RemindLearner(Learners learners, Certifications certifications, PhaseMails mails, Clock clock) {
        this.learners = learners;
        this.certifications = certifications;
        this.mails = mails;
        this.clock = clock;
    }

    /** @param due instant of the reminder: one mail for all phases that have this one */
    @Transactional
    public void remind(UUID userId, Instant due) {
        var certified = certifications.periodsOf(List.of(userId)).getOrDefault(userId, List.of());
        var standings = learners.findById(userId).standings(certified);
        mails.remind(userId, standings.phasesToRemindOf(due, clock.instant()));
    }
}
