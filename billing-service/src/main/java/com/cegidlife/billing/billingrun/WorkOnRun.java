package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.BusinessDate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Works on a run, beside other replicas that may do the same, until nothing is left that is due. */
@ApplicationScoped
public class WorkOnRun {

    private final BillingRuns runs;
    private final BillWithCare billWithCare;
    private final DueDates dueDates;
    private final Clock clock;

    WorkOnRun(BillingRuns runs, BillWithCare billWithCare, DueDates dueDates, Clock clock) {
        this.runs = runs;
        this.billWithCare = billWithCare;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** Works as long as there is something to take; what others have taken, they bill, or a later call does. */
    public void work(UUID runId) {
        for (var stream : BillingStream.values()) {
            var done = Tally.NOTHING;
            do {
                done = billWithCare.bill(stream, billed -> runs.count(runId, billed));
            } while (done.handled() > 0);
        }
        QuarkusTransaction.requiringNew().run(() -> finishWhenNothingIsLeft(runId));
    }

    private void finishWhenNothingIsLeft(UUID runId) {
        var now = clock.instant();
        if (dueDates.count(BusinessDate.of(now)) == 0) {
            runs.get(runId).finish(now);
        }
    }
}
