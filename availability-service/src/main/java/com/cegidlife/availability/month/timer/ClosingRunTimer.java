package com.cegidlife.availability.month.timer;

import com.cegidlife.availability.month.RunClosing;
import com.cegidlife.availability.month.StartClosing;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Goes on with the closing of a month. */
@ApplicationScoped
class ClosingRunTimer implements TimerHandler {

    private final RunClosing runClosing;

    ClosingRunTimer(RunClosing runClosing) {
        this.runClosing = runClosing;
    }

    @Override
    public String kind() {
        return StartClosing.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        runClosing.goOn(timer.subject());
    }
}
