package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Drafts planned maintenance; the rules are held against it when it is announced. */
@ApplicationScoped
public class PlanMaintenance {

    private final ChangeMaintenance changeMaintenance;
    private final ConcernedEnvironments environments;
    private final Ids ids;
    private final Clock clock;

    PlanMaintenance(ChangeMaintenance changeMaintenance, ConcernedEnvironments environments, Ids ids, Clock clock) {
        this.changeMaintenance = changeMaintenance;
        this.environments = environments;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when the window is far away, or environments that are named are not known */
    @Transactional
    public Maintenance plan(Plan plan, UUID by) {
        plan.window().mustStartNear(clock.instant());
        environments.mustBeKnown(plan.reach());
        return changeMaintenance.begin(Maintenance.planned(ids.next(), plan), by, "plan-maintenance", (draft, now) -> {
            environments.name(draft.id(), plan.reach().environmentIds());
            return List.of(draft.drafted());
        });
    }
}
