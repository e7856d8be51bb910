package com.cegidlife.learning.attempt;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.learning.entitlement.AdmitLearner;
import com.cegidlife.learning.exam.PublishedExam;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Decides who may begin an exam now: at any hour, in a learning phase or after it (R15.2, R15.10). */
@ApplicationScoped
class AdmitCandidate {

    private final AdmitLearner admitLearner;
    private final Attempts attempts;
    private final EndAttempt endAttempt;
    private final ExtraTimes extraTimes;
    private final Clock clock;

    AdmitCandidate(
            AdmitLearner admitLearner, Attempts attempts, EndAttempt endAttempt, ExtraTimes extraTimes, Clock clock) {
        this.admitLearner = admitLearner;
        this.attempts = attempts;
        this.endAttempt = endAttempt;
        this.extraTimes = extraTimes;
        this.clock = clock;
    }

    /**
     * @throws Refusal when the user may not learn the product (see {@link AdmitLearner}), an attempt is running, or the last
     *     one was failed less than seven days ago (R15.5)
     */
    Candidate admit(UUID customerId, UUID userId, PublishedExam published) {
        admitLearner.admit(customerId, userId, published.exam().product());
        attempts.last(userId, published.exam().code()).ifPresent(this::mustBeOver);
        return new Candidate(customerId, userId, extraTimes.of(userId).percent());
    }

    private void mustBeOver(Attempt last) {
        if (last.isDue(clock.instant())) {
            endAttempt.endIfDue(last.id());
        }
        if (last.isRunning()) {
            throw new Refusal(AttemptProblem.EXAM_ATTEMPT_RUNNING)
                    .with("attemptId", last.id())
                    .with("deadline", inParis(last.deadlineAt()));
        }
        last.retakeOpensAt().filter(clock.instant()::isBefore).ifPresent(opensAt -> {
            throw new Refusal(AttemptProblem.EXAM_WAITING_PERIOD)
                    .with("code", last.exam())
                    .with("attemptId", last.id())
                    .with("opensAt", inParis(opensAt));
        });
    }

    static OffsetDateTime inParis(Instant instant) {
        return instant.atZone(BookletCalendars.PARIS).toOffsetDateTime();
    }
}
