package com.cegidlife.billing.purchase;

import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes a purchase binding: ticket-service is told, and what there is to bill is kept. */
@ApplicationScoped
class MakeSale {

    private final Billables billables;
    private final Outbox outbox;
    private final Event<ServiceSold> sold;

    MakeSale(Billables billables, Outbox outbox, Event<ServiceSold> sold) {
        this.billables = billables;
        this.outbox = outbox;
        this.sold = sold;
    }

    /** @param confirmedBy empty when the customer had accepted beforehand (R15.15) */
    @Transactional(Transactional.TxType.MANDATORY)
    void make(Purchase purchase, Instant now, Optional<UUID> confirmedBy) {
        outbox.add(purchase.confirm(now, confirmedBy));
        var billable = purchase.billable();
        billables.persist(billable);
        sold.fire(new ServiceSold(billable));
    }
}
