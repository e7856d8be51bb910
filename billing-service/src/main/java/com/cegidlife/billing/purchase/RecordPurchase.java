package com.cegidlife.billing.purchase;

import com.cegidlife.billing.Numbers;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Draws up the order of a paid service that a ticket asks for (R15.15, R15.16). */
@ApplicationScoped
public class RecordPurchase {

    private static final String CONSUMER = "purchase/record-purchase";
    private static final String PREFIX = "A";

    private final Inbox inbox;
    private final Purchases purchases;
    private final Numbers numbers;
    private final DecideAtOnce decideAtOnce;
    private final Clock clock;

    RecordPurchase(Inbox inbox, Purchases purchases, Numbers numbers, DecideAtOnce decideAtOnce, Clock clock) {
        this.inbox = inbox;
        this.purchases = purchases;
        this.numbers = numbers;
        this.decideAtOnce = decideAtOnce;
        this.clock = clock;
    }

    /** A purchase that is known already changes nothing; one that has expired before it arrives is not decided on. */
    @Transactional
    public void record(UUID eventId, PurchaseRequested requested) {
        if (!inbox.isNew(CONSUMER, eventId)
                || purchases.findByIdOptional(requested.purchaseId()).isPresent()) {
            return;
        }
        var now = clock.instant();
        var purchase = new Purchase(numbers.next(PREFIX, now), requested);
        purchases.persist(purchase);
        if (purchases.isRememberedExpired(purchase.id())) {
            purchase.expire();
        }
        if (purchase.stateAt(now) == PurchaseState.PENDING) {
            decideAtOnce.decide(purchase, now);
        }
    }
}
