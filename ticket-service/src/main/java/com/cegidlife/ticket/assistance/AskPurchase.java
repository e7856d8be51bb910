package com.cegidlife.ticket.assistance;

import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.events.TicketAwaitingPurchase;
import com.cegidlife.ticket.desk.TicketFact;
import com.cegidlife.ticket.purchase.RequestPurchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Asks billing for the usage assistance that a question waits for (R15.16). */
@ApplicationScoped
class AskPurchase {

    private final RequestPurchase requestPurchase;

    AskPurchase(RequestPurchase requestPurchase) {
        this.requestPurchase = requestPurchase;
    }

    void ask(@Observes TicketFact told) {
        if (told.fact() instanceof TicketAwaitingPurchase awaiting) {
            requestPurchase.request(new PurchaseRequested(
                    awaiting.purchaseId(),
                    awaiting.ticketId(),
                    awaiting.number(),
                    awaiting.customerId(),
                    told.ticket().requester().userId(),
                    PaidService.USAGE_ASSISTANCE,
                    awaiting.product(),
                    Optional.empty(),
                    awaiting.askedAt(),
                    awaiting.expiresAt()));
        }
    }
}
