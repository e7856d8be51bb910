package com.cegidlife.billing.credit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.credit.CreditLot.Issue;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives a holder of a Service+ pack the unit credits that it bought, valid for twelve months (R18.3). */
@ApplicationScoped
public class BuyUnitCredits {

    private final ServicePlusHolders holders;
    private final CreditLedger ledger;
    private final Clock clock;

    BuyUnitCredits(ServicePlusHolders holders, CreditLedger ledger, Clock clock) {
        this.holders = holders;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Effectively once for each order.
     *
     * @param credits at least one
     * @throws Refusal when the customer holds no Service+ pack today
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void buy(UUID customerId, UUID orderId, int credits) {
        var today = BusinessDate.of(clock.instant());
        holders.mustInclude(customerId, today);
        ledger.issue(customerId, new Issue(CreditOrigin.BOUGHT, "order/" + orderId, credits), today);
    }
}
