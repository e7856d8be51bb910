package com.cegidlife.availability.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets a maintenance follow the clock: begin at the start of its window, end or overrun at its end. */
@ApplicationScoped
public class TurnMaintenance {

    /** The timer at both ends of a window. */
    public static final String TIMER = "maintenance-turn";

    private final ChangeMaintenance changeMaintenance;

    TurnMaintenance(ChangeMaintenance changeMaintenance) {
        this.changeMaintenance = changeMaintenance;
    }

    /** Does nothing when nothing is due, as after a cancellation. */
    @Transactional
    public void turn(UUID maintenanceId) {
        changeMaintenance.alter(maintenanceId, (maintenance, now) -> maintenance.turn(now));
    }
}
