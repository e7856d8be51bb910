package com.cegidlife.learning.standing;

import com.cegidlife.learning.certification.Certifications;
import com.cegidlife.learning.certification.HoldersChanged;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;

/** Tells others where users stand, whole and with a version that rises (R15.9 to R15.11). */
@ApplicationScoped
class TellStandings {

    private final Learners learners;
    private final Certifications certifications;
    private final Outbox outbox;
    private final Clock clock;

    TellStandings(Learners learners, Certifications certifications, Outbox outbox, Clock clock) {
        this.learners = learners;
        this.certifications = certifications;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** After a change, of one learner who is locked. */
    void tell(Learner learner) {
        tellAll(List.of(learner));
    }

    /** After certifications have begun or ended, of all their holders, in a few round trips. */
    void tell(@Observes HoldersChanged changed) {
        tellAll(learners.enrol(changed.customerByUser()));
    }

    private void tellAll(List<Learner> locked) {
        var now = clock.instant();
        var certified =
                certifications.periodsOf(locked.stream().map(Learner::userId).toList());
        outbox.add(locked.stream()
                .map(learner -> learner.tell(now, certified.getOrDefault(learner.userId(), List.of())))
                .toList());
    }
}
