package com.cegidlife.learning.repair;

import com.cegidlife.learning.attempt.ExamPassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Closes the plan for an exam that is passed, in the transaction that scores it. */
@ApplicationScoped
class CloseRepairOnPass {

    private final RepairPlans plans;

    CloseRepairOnPass(RepairPlans plans) {
        this.plans = plans;
    }

    void onPass(@Observes ExamPassed passed) {
        plans.open(passed.userId(), passed.functionalRole())
                .ifPresent(plan -> plan.close(Closing.PASSED, passed.passedAt()));
    }
}
