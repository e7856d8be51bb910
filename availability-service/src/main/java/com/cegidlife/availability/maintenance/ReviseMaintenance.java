package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Replaces what a draft says. */
@ApplicationScoped
public class ReviseMaintenance {

    private final ChangeMaintenance changeMaintenance;
    private final ConcernedEnvironments environments;

    ReviseMaintenance(ChangeMaintenance changeMaintenance, ConcernedEnvironments environments) {
        this.changeMaintenance = changeMaintenance;
        this.environments = environments;
    }

    /** @throws Refusal when it is announced already, the window is far away, or environments are not known */
    @Transactional
    public Maintenance revise(Change change, Plan plan) {
        environments.mustBeKnown(plan.reach());
        return changeMaintenance.decide(change, "revise-maintenance", null, (draft, now) -> {
            plan.window().mustStartNear(now);
            var fact = draft.revise(plan);
            environments.name(draft.id(), plan.reach().environmentIds());
            return List.of(fact);
        });
    }
}
