package com.cegidlife.ticket.purchase;

import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends the wait for a purchase that nobody has confirmed in time. */
@ApplicationScoped
public class ExpirePurchase {

    /** The timer that asks to look whether a purchase has expired. */
    public static final String TIMER = "purchase-expiry";

    private final Purchases purchases;
    private final Outbox outbox;
    private final Event<PurchaseSettled> settled;
    private final Clock clock;

    ExpirePurchase(Purchases purchases, Outbox outbox, Event<PurchaseSettled> settled, Clock clock) {
        this.purchases = purchases;
        this.outbox = outbox;
        this.settled = settled;
        this.clock = clock;
    }

    /** Does nothing when it is known what became of the purchase. */
    @Transactional
    public void expireIfOverdue(UUID purchaseId) {
        var now = clock.instant();
        var purchase = purchases.toChange(purchaseId);
        if (purchase.isOverdueAt(now)) {
            outbox.add(purchase.expire(now));
            settled.fire(new PurchaseSettled(purchase));
        }
    }
}
