package com.cegidlife.availability.subscription.timer;

import com.cegidlife.availability.subscription.DistributeLetter;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes letters to subscribers. */
@ApplicationScoped
class LetterTimer implements TimerHandler {

    private final DistributeLetter distributeLetter;

    LetterTimer(DistributeLetter distributeLetter) {
        this.distributeLetter = distributeLetter;
    }

    @Override
    public String kind() {
        return DistributeLetter.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        distributeLetter.distribute(timer.subject());
    }
}
