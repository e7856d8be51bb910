package com.cegidlife.learning.attempt;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;

/** Scores what was saved and closes an attempt; tells of the pass or of the waiting period in the same transaction. */
@ApplicationScoped
class CloseAttempt {

    private final DrawnQuestions questions;
    private final ResultJson json;
    private final Event<ExamPassed> passed;
    private final AttemptMails mails;
    private final Timers timers;

    CloseAttempt(
            DrawnQuestions questions, ResultJson json, Event<ExamPassed> passed, AttemptMails mails, Timers timers) {
        this.questions = questions;
        this.json = json;
        this.passed = passed;
        this.mails = mails;
        this.timers = timers;
    }

    /** @param attempt running, and locked */
    AttemptResult close(Attempt attempt, Ending ending, Instant at) {
        var result = AttemptResult.of(attempt.thresholdBasisPoints(), questions.of(attempt.id()));
        attempt.end(ending, at, result, json.write(result));
        questions.mark(attempt.id(), result.questions());
        attempt.retakeOpensAt()
                .ifPresentOrElse(opensAt -> tellFailure(attempt, opensAt), () -> passed.fire(attempt.pass()));
        return result;
    }

    private void tellFailure(Attempt attempt, Instant opensAt) {
        mails.tellFailure(attempt);
        timers.set(new Timer(OpenRetake.TIMER, attempt.id(), opensAt));
    }
}
