package com.cegidlife.learning.websession.timer;

import com.cegidlife.learning.websession.RemindSession;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets people be reminded of live web sessions in time. */
@ApplicationScoped
class SessionReminders implements TimerHandler {

    private final RemindSession remindSession;

    SessionReminders(RemindSession remindSession) {
        this.remindSession = remindSession;
    }

    @Override
    public String kind() {
        return RemindSession.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        remindSession.remind(timer.subject(), timer.dueAt());
    }
}
