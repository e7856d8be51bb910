package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Announces planned maintenance to the customers concerned, if it breaks no rule (R5.1 to R5.3). */
@ApplicationScoped
public class AnnounceMaintenance {

    private final ChangeMaintenance changeMaintenance;
    private final PublishMaintenance publishMaintenance;

    AnnounceMaintenance(ChangeMaintenance changeMaintenance, PublishMaintenance publishMaintenance) {
        this.changeMaintenance = changeMaintenance;
        this.publishMaintenance = publishMaintenance;
    }

    /** @throws Refusal naming every rule broken, with the nearest valid window (R5.5) */
    @Transactional
    public Maintenance announce(Change change) {
        return changeMaintenance.decide(change, "announce-maintenance", null, publishMaintenance::publish);
    }
}
