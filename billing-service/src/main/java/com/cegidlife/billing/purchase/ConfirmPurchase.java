package com.cegidlife.billing.purchase;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Makes a purchase binding for the customer, on which its ticket goes on (R15.16). */
@ApplicationScoped
public class ConfirmPurchase {

    private final DecideOnPurchase decideOnPurchase;
    private final MakeSale makeSale;

    ConfirmPurchase(DecideOnPurchase decideOnPurchase, MakeSale makeSale) {
        this.decideOnPurchase = decideOnPurchase;
        this.makeSale = makeSale;
    }

    /**
     * @param version of the purchase as the decider read it
     * @throws Refusal when it was decided on already, has expired, or has changed since
     */
    @Transactional
    public Purchase confirm(UUID purchaseId, long version, Decider decider) {
        return decideOnPurchase.decide(
                purchaseId,
                version,
                decider,
                "confirm-purchase",
                (purchase, now) -> makeSale.make(purchase, now, Optional.of(decider.userId())));
    }
}
