package com.cegidlife.billing.purchase;

import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Decides that a purchase is not made: the customer declines it, or the publisher rejects it. */
@ApplicationScoped
public class RejectPurchase {

    private final DecideOnPurchase decideOnPurchase;
    private final Outbox outbox;

    RejectPurchase(DecideOnPurchase decideOnPurchase, Outbox outbox) {
        this.decideOnPurchase = decideOnPurchase;
        this.outbox = outbox;
    }

    /**
     * @param version of the purchase as the decider read it
     * @throws Refusal when it was decided on already, has expired, or has changed since
     */
    @Transactional
    public Purchase reject(UUID purchaseId, long version, Decider decider) {
        return decideOnPurchase.decide(
                purchaseId,
                version,
                decider,
                "reject-purchase",
                (purchase, now) ->
                        outbox.add(purchase.reject(Rejection.by(decider), now, Optional.of(decider.userId()))));
    }
}
