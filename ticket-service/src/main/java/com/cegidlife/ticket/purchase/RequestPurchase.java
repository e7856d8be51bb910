package com.cegidlife.ticket.purchase;

import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Asks billing for a paid service. */
@ApplicationScoped
public class RequestPurchase {

    private final Purchases purchases;
    private final Timers timers;
    private final Outbox outbox;

    RequestPurchase(Purchases purchases, Timers timers, Outbox outbox) {
        this.purchases = purchases;
        this.timers = timers;
        this.outbox = outbox;
    }

    /** In the running transaction; {@link PurchaseSettled} is fired when it is known what becomes of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void request(PurchaseRequested requested) {
        purchases.persist(new Purchase(requested));
        timers.set(new Timer(ExpirePurchase.TIMER, requested.purchaseId(), requested.expiresAt()));
        outbox.add(requested);
    }
}
