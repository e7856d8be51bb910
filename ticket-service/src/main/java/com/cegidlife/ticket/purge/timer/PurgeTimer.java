package com.cegidlife.ticket.purge.timer;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.servicekit.timer.Timers;
import com.cegidlife.ticket.purge.RunPurge;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Purges the next batch, and asks for another one in the same transaction while more may be left. */
@ApplicationScoped
class PurgeTimer implements TimerHandler {

    private final RunPurge runPurge;
    private final Timers timers;
    private final Clock clock;

    PurgeTimer(RunPurge runPurge, Timers timers, Clock clock) {
        this.runPurge = runPurge;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RunPurge.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        if (runPurge.runSome(timer.subject())) {
            timers.set(new Timer(kind(), timer.subject(), clock.instant()));
        }
    }
}
