package com.cegidlife.learning.standing;

import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Looks whether time has changed where a user stands, and tells others when it has (R15.10). */
@ApplicationScoped
public class ReviewStanding {

    private final Learners learners;
    private final Outbox outbox;
    private final Clock clock;

    ReviewStanding(Learners learners, Outbox outbox, Clock clock) {
        this.learners = learners;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void review(UUID userId) {
        learners.toChange(userId).standingChangedBy(clock.instant()).ifPresent(outbox::add);
    }
}
