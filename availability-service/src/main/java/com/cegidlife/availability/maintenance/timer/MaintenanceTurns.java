package com.cegidlife.availability.maintenance.timer;

import com.cegidlife.availability.maintenance.TurnMaintenance;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at a maintenance at both ends of its window. */
@ApplicationScoped
public class MaintenanceTurns implements TimerHandler {

    private final TurnMaintenance turnMaintenance;

    MaintenanceTurns(TurnMaintenance turnMaintenance) {
        this.turnMaintenance = turnMaintenance;
    }

    @Override
    public String kind() {
        return TurnMaintenance.TIMER;
    }

    @Override
    public void fire(Timer timer) {
        turnMaintenance.turn(timer.subject());
    }
}
