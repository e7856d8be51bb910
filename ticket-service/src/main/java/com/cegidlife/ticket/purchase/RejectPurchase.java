package com.cegidlife.ticket.purchase;

import com.cegidlife.events.PurchaseRejected;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Ends the wait for a purchase that billing has rejected. */
@ApplicationScoped
public class RejectPurchase {

    private static final String CONSUMER = "purchase/reject-purchase";

    /** What waited for the purchase has been ended already. */
    private static final Set<PurchaseState> ENDED = EnumSet.of(PurchaseState.REJECTED, PurchaseState.EXPIRED);

    private final Inbox inbox;
    private final Purchases purchases;
    private final Event<PurchaseSettled> settled;

    RejectPurchase(Inbox inbox, Purchases purchases, Event<PurchaseSettled> settled) {
        this.inbox = inbox;
        this.purchases = purchases;
        this.settled = settled;
    }

    /** @throws Refusal when it contradicts what is known, and so has to be looked at by somebody */
    @Transactional
    public void reject(UUID eventId, PurchaseRejected rejected) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var purchase = purchases.toChange(rejected.purchaseId());
        if (!ENDED.contains(purchase.state())) {
            purchase.reject(rejected);
            settled.fire(new PurchaseSettled(purchase));
        }
    }
}
