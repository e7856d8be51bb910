package com.cegidlife.billing.billingrun.timer;

import com.cegidlife.billing.billingrun.BillingRun;
import com.cegidlife.billing.billingrun.BillingRuns;
import com.cegidlife.billing.billingrun.RehearseRun;
import com.cegidlife.billing.billingrun.WorkOnRun;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Works on the billing runs that are not done, every {@code cegidlife.timers.every}, beside the other replicas. */
@ApplicationScoped
class RunPoller {

    private static final Logger LOG = Logger.getLogger(RunPoller.class);

    private final BillingRuns runs;
    private final WorkOnRun workOnRun;
    private final RehearseRun rehearseRun;

    RunPoller(BillingRuns runs, WorkOnRun workOnRun, RehearseRun rehearseRun) {
        this.runs = runs;
        this.workOnRun = workOnRun;
        this.rehearseRun = rehearseRun;
    }

    @Scheduled(every = "${cegidlife.timers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        runs.running().forEach(this::workOn);
    }

    /** One that fails does not keep the others waiting, and is gone on with at the next look. */
    private void workOn(BillingRun run) {
        try {
            if (run.isDry()) {
                rehearse(run.id());
            } else {
                workOnRun.work(run.id());
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Billing run %s is interrupted and goes on later", run.id());
        }
    }

    private void rehearse(UUID runId) {
        var isMore = true;
        while (isMore) {
            isMore = rehearseRun.goOn(runId);
        }
    }
}
