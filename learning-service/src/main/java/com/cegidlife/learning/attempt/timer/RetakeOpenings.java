package com.cegidlife.learning.attempt.timer;

import com.cegidlife.learning.attempt.OpenRetake;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.inject.Singleton;

/** Fires when a waiting period is over. */
@Singleton
class RetakeOpenings implements TimerHandler {

    private final OpenRetake openRetake;

    RetakeOpenings(OpenRetake openRetake) {
        this.openRetake = openRetake;
    }

    @Override
    public String kind() {
        return OpenRetake.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        openRetake.open(timer.subject());
    }
}
