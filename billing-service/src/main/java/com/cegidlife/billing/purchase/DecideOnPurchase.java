package com.cegidlife.billing.purchase;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What every decision of a person on a purchase has in common: it is made once, in time, and kept. */
@ApplicationScoped
class DecideOnPurchase {

    private final Purchases purchases;
    private final Audit audit;
    private final Clock clock;

    DecideOnPurchase(Purchases purchases, Audit audit, Clock clock) {
        this.purchases = purchases;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What is no longer pending says so, rather than that it has changed.
     *
     * @param version of the purchase as the decider read it
     * @param action for the audit
     * @param decision on the pending purchase, at the instant that counts
     * @throws Refusal when it was decided on already, has expired, or has changed since
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Purchase decide(
            UUID purchaseId, long version, Decider decider, String action, BiConsumer<Purchase, Instant> decision) {
        var purchase = purchases.toChange(purchaseId);
        var now = clock.instant();
        purchase.mustBePending(now);
        Versions.mustMatch(purchase.version(), version);
        decision.accept(purchase, now);
        audit.record(new Decision(
                decider.userId(),
                action,
                "purchase/" + purchase.number(),
                decider.reason().orElse(null),
                PurchaseState.PENDING.name(),
                purchase.stateAt(now).name()));
        return purchase;
    }
}
