package com.cegidlife.learning.certification.timer;

import com.cegidlife.learning.certification.EndGrace;
import com.cegidlife.learning.release.RecordRelease;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Fires when the grace period of a major release is over, and again as long as there are holders to tell of. */
@Singleton
public class EndsOfGrace implements TimerHandler {

    private final EndGrace endGrace;
    private final Timers timers;
    private final Clock clock;

    EndsOfGrace(EndGrace endGrace, Timers timers, Clock clock) {
        this.endGrace = endGrace;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RecordRelease.END_OF_GRACE;
    }

    @Override
    public void fire(Timer timer) {
        if (endGrace.tell(timer.subject()) > 0) {
            timers.set(new Timer(kind(), timer.subject(), clock.instant()));
        }
    }
}
