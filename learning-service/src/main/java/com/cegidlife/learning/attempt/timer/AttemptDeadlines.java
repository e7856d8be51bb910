package com.cegidlife.learning.attempt.timer;

import com.cegidlife.learning.attempt.EndAttempt;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.inject.Singleton;

/** Fires when the time of an attempt is over. */
@Singleton
class AttemptDeadlines implements TimerHandler {

    private final EndAttempt endAttempt;

    AttemptDeadlines(EndAttempt endAttempt) {
        this.endAttempt = endAttempt;
    }

    @Override
    public String kind() {
        return EndAttempt.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        endAttempt.endIfDue(timer.subject());
    }
}
