package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Says that the work of a maintenance is over now. */
@ApplicationScoped
public class EndMaintenance {

    private final ChangeMaintenance changeMaintenance;

    EndMaintenance(ChangeMaintenance changeMaintenance) {
        this.changeMaintenance = changeMaintenance;
    }

    /** @throws Refusal when it has not started, or is over already */
    @Transactional
    public Maintenance end(Change change) {
        return changeMaintenance.decide(change, "end-maintenance", null, (maintenance, now) -> maintenance.end(now));
    }
}
