package com.cegidlife.learning.standing;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Begins the learning phase of a functional role that a user was given: tells where the user stands from now on, and sees to
 * the mails, now, before the end and at the end (R15.8).
 */
@ApplicationScoped
public class BeginLearning {

    /** Kind of the timers that fire at the end of a user's learning phase. */
    public static final String PHASE_END = "learning-phase-end";

    /** Kind of the timers that fire when a user is reminded of the end of a learning phase. */
    public static final String REMINDER = "learning-phase-reminder";

    private final Learners learners;
    private final TellStandings tellStandings;
    private final Timers timers;
    private final Event<PhaseBegun> begun;
    private final Clock clock;

    BeginLearning(Learners learners, TellStandings tellStandings, Timers timers, Event<PhaseBegun> begun, Clock clock) {
        this.learners = learners;
        this.tellStandings = tellStandings;
        this.timers = timers;
        this.begun = begun;
        this.clock = clock;
    }

    /** @throws Refusal when the user was given this functional role before */
    @Transactional
    public LearningPhase begin(UUID customerId, UUID userId, String functionalRole, String product) {
        var learner = learners.enrol(userId, customerId);
        var phase = LearningPhase.startingAt(clock.instant(), functionalRole, product);
        learner.begin(phase);
        tellStandings.tell(learner);
        var reminders = phase.reminders().stream().map(instant -> new Timer(REMINDER, userId, instant));
        timers.set(Stream.concat(reminders, Stream.of(new Timer(PHASE_END, userId, phase.endsAt())))
                .toList());
        begun.fire(new PhaseBegun(userId, phase));
        return phase;
    }
}
