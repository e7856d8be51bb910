package com.cegidlife.learning.standing;

import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Begins the learning phase of a functional role that a user was given, and tells where the user stands from now on. */
@ApplicationScoped
public class BeginLearning {

    /** Kind of the timers that fire at the end of a user's learning phase. */
    public static final String PHASE_END = "learning-phase-end";

    private final Learners learners;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    BeginLearning(Learners learners, Timers timers, Outbox outbox, Clock clock) {
        this.learners = learners;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal when the user was given this functional role before */
    @Transactional
    public LearningPhase begin(UUID customerId, UUID userId, String functionalRole, String product) {
        var learner = learners.enrol(userId, customerId);
        var phase = LearningPhase.startingAt(clock.instant(), functionalRole, product);
        outbox.add(learner.begin(phase));
        timers.set(new Timer(PHASE_END, userId, phase.endsAt()));
        return phase;
    }
}
