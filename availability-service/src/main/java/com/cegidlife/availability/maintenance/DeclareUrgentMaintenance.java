package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Declares urgent maintenance, which may happen at any time, and announces it at once (R5.4). */
@ApplicationScoped
public class DeclareUrgentMaintenance {

    private final ChangeMaintenance changeMaintenance;
    private final PublishMaintenance publishMaintenance;
    private final ConcernedEnvironments environments;
    private final Ids ids;
    private final Clock clock;

    DeclareUrgentMaintenance(
            ChangeMaintenance changeMaintenance,
            PublishMaintenance publishMaintenance,
            ConcernedEnvironments environments,
            Ids ids,
            Clock clock) {
        this.changeMaintenance = changeMaintenance;
        this.publishMaintenance = publishMaintenance;
        this.environments = environments;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param planFrom makes the plan, given the instant at which one without a stated start begins
     * @param reason why it cannot wait
     * @throws Refusal when it would have begun before it is announced, or nobody is concerned
     */
    @Transactional
    public Maintenance declare(Function<Instant, Plan> planFrom, String reason, UUID by) {
        var now = clock.instant();
        var plan = planFrom.apply(now);
        if (plan.window().start().isBefore(now)) {
            throw new Refusal(MaintenanceProblem.URGENT_MAINTENANCE_IN_THE_PAST)
                    .with("startsAt", plan.window().start());
        }
        plan.window().mustStartNear(now);
        environments.mustBeKnown(plan.reach());
        var urgent = Maintenance.urgent(ids.next(), plan, reason);
        return changeMaintenance.begin(urgent, by, "declare-urgent-maintenance", (maintenance, later) -> {
            environments.name(maintenance.id(), plan.reach().environmentIds());
            return publishMaintenance.publish(maintenance, later);
        });
    }
}
