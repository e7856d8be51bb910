package com.cegidlife.learning.standing.timer;

import com.cegidlife.learning.standing.BeginLearning;
import com.cegidlife.learning.standing.RemindLearner;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.inject.Singleton;

/** Fires when a user is to be reminded of the end of a learning phase. */
@Singleton
public class PhaseReminders implements TimerHandler {

    private final RemindLearner remindLearner;

    PhaseReminders(RemindLearner remindLearner) {
        this.remindLearner = remindLearner;
    }

    @Override
    public String kind() {
        return BeginLearning.REMINDER;
    }

    @Override
    public void fire(Timer timer) {
        remindLearner.remind(timer.subject(), timer.dueAt());
    }
}
