package com.cegidlife.learning.attempt;

import com.cegidlife.learning.exam.PublishedExam;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Keeps a new attempt with its questions, and sees to its deadline. */
@ApplicationScoped
class OpenAttempt {

    private final Attempts attempts;
    private final DrawnQuestions questions;
    private final Timers timers;
    private final Ids ids;
    private final Clock clock;

    OpenAttempt(Attempts attempts, DrawnQuestions questions, Timers timers, Ids ids, Clock clock) {
        this.attempts = attempts;
        this.questions = questions;
        this.timers = timers;
        this.ids = ids;
        this.clock = clock;
    }

    /** The database refuses a second one that runs, and one in the waiting period (R15.5). */
    Attempt open(Candidate candidate, PublishedExam published, long seed, List<DrawnQuestion> drawn) {
        var attempt = new Attempt(ids.next(), candidate, published, seed, drawn.size(), clock.instant());
        attempts.persistAndFlush(attempt);
        questions.add(attempt.id(), drawn);
        timers.set(new Timer(EndAttempt.TIMER, attempt.id(), attempt.deadlineAt()));
        return attempt;
    }
}
