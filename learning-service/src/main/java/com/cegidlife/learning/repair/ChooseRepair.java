package com.cegidlife.learning.repair;

import com.cegidlife.learning.attempt.Attempt;
import com.cegidlife.learning.attempt.Attempts;
import com.cegidlife.learning.attempt.ReadResult;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens the plan that a user chooses after a failure: the whole path again, or the failed parts alone (R15.4). */
@ApplicationScoped
public class ChooseRepair {

    private final RepairPlans plans;
    private final Attempts attempts;
    private final ReadResult readResult;
    private final Ids ids;
    private final Clock clock;

    ChooseRepair(RepairPlans plans, Attempts attempts, ReadResult readResult, Ids ids, Clock clock) {
        this.plans = plans;
        this.attempts = attempts;
        this.readResult = readResult;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * An open plan for the same exam gives way to the new one.
     *
     * @throws Refusal when the attempt is not the user's last one at that exam, was not failed, or failed in no part by itself
     */
    @Transactional
    public RepairPlan choose(Attempt failed, RepairScope scope) {
        mustBeTheLastFailure(failed);
        var items = items(failed, scope);
        if (items.isEmpty()) {
            throw new Refusal(RepairProblem.NO_FAILED_PART).with("attemptId", failed.id());
        }
        plans.open(failed.userId(), failed.exam()).ifPresent(plan -> plan.close(Closing.REPLACED, clock.instant()));
        plans.flush();
        var plan = new RepairPlan(ids.next(), failed, scope, items, clock.instant());
        plans.persistAndFlush(plan);
        return plan;
    }

    private List<RepairItem> items(Attempt failed, RepairScope scope) {
        var shown = readResult.read(failed);
        var failedModules = shown.result().failedModules();
        return shown.of().exam().sections().stream()
                .filter(section -> scope == RepairScope.WHOLE_PATH || failedModules.contains(section.module()))
                .map(section -> new RepairItem(section.module(), section.title()))
                .toList();
    }

    private void mustBeTheLastFailure(Attempt failed) {
        var isLast = attempts.last(failed.userId(), failed.exam())
                .filter(last -> last.id().equals(failed.id()))
                .isPresent();
        if (!isLast || failed.passed().orElse(true)) {
            throw new Refusal(RepairProblem.NOTHING_TO_REPAIR).with("attemptId", failed.id());
        }
    }
}
