package com.cegidlife.learning.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells a user by mail that the waiting period is over (R15.5), unless there was another attempt since. */
@ApplicationScoped
public class OpenRetake {

    /** The timer that asks to look whether to write. */
    public static final String TIMER = "exam-retake-opens";

    private final Attempts attempts;
    private final AttemptMails mails;

    OpenRetake(Attempts attempts, AttemptMails mails) {
        this.attempts = attempts;
        this.mails = mails;
    }

    @Transactional
    public void open(UUID attemptId) {
        var attempt = attempts.get(attemptId);
        var isLast = attempts.last(attempt.userId(), attempt.exam())
                .filter(last -> last.id().equals(attemptId))
                .isPresent();
        if (isLast && attempt.retakeOpensAt().isPresent()) {
            mails.tellRetake(attempt);
        }
    }
}
