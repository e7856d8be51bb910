package com.cegidlife.ticket.assignment.timer;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.ticket.assignment.AssignByItself;
import jakarta.enterprise.context.ApplicationScoped;

/** Assigns a ticket when it is registered, or when its team opens. */
@ApplicationScoped
class AssignmentTimer implements TimerHandler {

    private final AssignByItself assignByItself;

    AssignmentTimer(AssignByItself assignByItself) {
        this.assignByItself = assignByItself;
    }

    @Override
    public String kind() {
        return AssignByItself.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        assignByItself.assign(timer.subject());
    }
}
