package com.cegidlife.billing.billingrun.timer;

import com.cegidlife.billing.billingrun.MorningRuns;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The hour of the billing run has come. */
@ApplicationScoped
class MorningTimer implements TimerHandler {

    private final MorningRuns morningRuns;

    MorningTimer(MorningRuns morningRuns) {
        this.morningRuns = morningRuns;
    }

    /** Any replica sets the same timer. */
    void set(@Observes StartupEvent event) {
        morningRuns.setNext();
    }

    @Override
    public String kind() {
        return MorningRuns.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        morningRuns.start();
    }
}
