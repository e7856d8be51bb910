package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.AssistancePlusAdded;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.ContractInForce;
import com.cegidlife.billing.purchase.ServiceSold;
import com.cegidlife.billing.subscription.LinesAdded;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps when there is something to bill; what is due today is billed at once, without waiting for the next run. */
@ApplicationScoped
public class ArmBilling {

    /** Kind of the timers, whose subject is what is due. */
    public static final String TIMER = "bill-at-once";

    private final DueDates dueDates;
    private final Timers timers;
    private final Ids ids;
    private final Clock clock;

    ArmBilling(DueDates dueDates, Timers timers, Ids ids, Clock clock) {
        this.dueDates = dueDates;
        this.timers = timers;
        this.ids = ids;
        this.clock = clock;
    }

    /** The first invoice is issued on the day the codes are communicated (R19.1), that of an amendment on its day (D8). */
    @Transactional(Transactional.TxType.MANDATORY)
    void arm(@Observes LinesAdded added) {
        arm(BillingStream.SUBSCRIPTION, added.contract().id(), added.from());
    }

    /** The overage of a year is invoiced on its anniversary (D21). */
    @Transactional(Transactional.TxType.MANDATORY)
    void arm(@Observes ContractInForce inForce) {
        armOverage(inForce.contract());
    }

    /** The same for a pack that was bought alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    void arm(@Observes AssistancePlusAdded pack) {
        armOverage(pack.contract());
    }

    private void armOverage(Contract contract) {
        contract.assistancePlus()
                .map(pack -> pack.activatedOn().plusYears(1))
                .ifPresent(anniversary -> arm(BillingStream.ASSISTANCE_PLUS, contract.id(), anniversary));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void arm(@Observes ServiceSold sold) {
        var billable = sold.billable();
        arm(BillingStream.SERVICE, billable.purchaseId(), billable.soldOn());
    }

    private void arm(BillingStream stream, UUID subject, LocalDate day) {
        var due = dueDates.set(ids.next(), stream, subject, day);
        var now = clock.instant();
        if (!day.isAfter(BusinessDate.of(now))) {
            timers.set(new Timer(TIMER, due, now));
        }
    }
}
