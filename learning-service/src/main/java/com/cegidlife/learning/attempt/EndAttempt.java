package com.cegidlife.learning.attempt;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends attempts: when they are submitted, and when their time is over. */
@ApplicationScoped
public class EndAttempt {

    /** The timer that asks to look whether the time of an attempt is over. */
    public static final String TIMER = "exam-attempt-deadline";

    private final Attempts attempts;
    private final CloseAttempt closeAttempt;
    private final Clock clock;

    EndAttempt(Attempts attempts, CloseAttempt closeAttempt, Clock clock) {
        this.attempts = attempts;
        this.closeAttempt = closeAttempt;
        this.clock = clock;
    }

    /**
     * Submits an attempt. What arrives after the deadline ends it as the deadline does: with what was saved before.
     *
     * @throws Refusal when the user has no such attempt, or it has ended already
     */
    @Transactional
    public Attempt submit(UUID attemptId, UUID userId) {
        var attempt = attempts.toChange(attemptId)
                .filter(found -> found.userId().equals(userId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        attempt.mustBeRunning();
        if (!endIfDue(attempt)) {
            closeAttempt.close(attempt, Ending.SUBMITTED, clock.instant());
        }
        return attempt;
    }

    /** Ends an attempt whose time is over; any other stays as it is. */
    @Transactional
    public void endIfDue(UUID attemptId) {
        attempts.toChange(attemptId).ifPresent(this::endIfDue);
    }

    private boolean endIfDue(Attempt attempt) {
        var due = attempt.isDue(clock.instant());
        if (due) {
            closeAttempt.close(attempt, Ending.OUT_OF_TIME, attempt.deadlineAt());
            // The next attempt is inserted before what has changed is written, and this one must be over by then.
            attempts.flush();
        }
        return due;
    }
}
