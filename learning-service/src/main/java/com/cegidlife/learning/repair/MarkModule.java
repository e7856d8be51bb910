package com.cegidlife.learning.repair;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ticks a module of a repair plan off, or takes the tick away again. */
@ApplicationScoped
public class MarkModule {

    private final RepairPlans plans;
    private final Clock clock;

    MarkModule(RepairPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** @throws Refusal when the user has no such plan or it no such module, it has changed since, or is closed */
    @Transactional
    public RepairPlan mark(UUID planId, UUID userId, long version, String module, boolean done) {
        var plan = plans.toChange(planId, userId);
        Versions.mustMatch(plan.version(), version);
        plan.mark(module, done, clock.instant());
        plans.flush();
        return plan;
    }
}
