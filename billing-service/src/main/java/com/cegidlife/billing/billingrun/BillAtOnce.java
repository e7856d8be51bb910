package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.BusinessDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Bills one thing that has become due, apart from any run. */
@ApplicationScoped
public class BillAtOnce {

    private final DueDates dueDates;
    private final BillWithCare billWithCare;
    private final Clock clock;

    BillAtOnce(DueDates dueDates, BillWithCare billWithCare, Clock clock) {
        this.dueDates = dueDates;
        this.billWithCare = billWithCare;
        this.clock = clock;
    }

    /** Nothing happens when it is no longer due. */
    public void bill(UUID dueId) {
        dueDates.find(dueId, BusinessDate.of(clock.instant())).ifPresent(due -> billWithCare.alone(due, done -> {}));
    }
}
