package com.cegidlife.billing.purchase;

import com.cegidlife.events.PurchaseExpired;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends the wait for a confirmation that did not come in time. */
@ApplicationScoped
public class ExpirePurchase {

    private static final String CONSUMER = "purchase/expire-purchase";

    private final Inbox inbox;
    private final Purchases purchases;

    ExpirePurchase(Inbox inbox, Purchases purchases) {
        this.inbox = inbox;
        this.purchases = purchases;
    }

    /** What was confirmed or rejected stays so: it was decided in time. A purchase that is not known yet has expired too. */
    @Transactional
    public void expire(UUID eventId, PurchaseExpired expired) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        purchases
                .known(expired.purchaseId())
                .ifPresentOrElse(
                        Purchase::expire, () -> purchases.rememberExpiry(expired.purchaseId(), expired.expiredAt()));
    }
}
