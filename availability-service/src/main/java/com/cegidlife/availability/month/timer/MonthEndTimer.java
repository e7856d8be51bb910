package com.cegidlife.availability.month.timer;

import com.cegidlife.availability.month.PlanClosing;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks at each month when it is over. */
@ApplicationScoped
class MonthEndTimer implements TimerHandler {

    private final PlanClosing planClosing;

    MonthEndTimer(PlanClosing planClosing) {
        this.planClosing = planClosing;
    }

    void plan(@Observes StartupEvent started) {
        planClosing.plan();
    }

    @Override
    public String kind() {
        return PlanClosing.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        planClosing.close(timer.dueAt());
    }
}
