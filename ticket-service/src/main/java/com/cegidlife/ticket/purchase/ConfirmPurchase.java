package com.cegidlife.ticket.purchase;

import com.cegidlife.events.PurchaseConfirmed;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets go on what waited for a purchase that billing has confirmed. */
@ApplicationScoped
public class ConfirmPurchase {

    private static final String CONSUMER = "purchase/confirm-purchase";

    private final Inbox inbox;
    private final Purchases purchases;
    private final Event<PurchaseSettled> settled;

    ConfirmPurchase(Inbox inbox, Purchases purchases, Event<PurchaseSettled> settled) {
        this.inbox = inbox;
        this.purchases = purchases;
        this.settled = settled;
    }

    /** @throws Refusal when it contradicts what is known, and so has to be looked at by somebody */
    @Transactional
    public void confirm(UUID eventId, PurchaseConfirmed confirmed) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var purchase = purchases.toChange(confirmed.purchaseId());
        if (purchase.state() != PurchaseState.CONFIRMED) {
            purchase.confirm(confirmed);
            settled.fire(new PurchaseSettled(purchase));
        }
    }
}
