package com.cegidlife.ticket.accompaniment;

import com.cegidlife.events.Currency;
import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.ticket.desk.AwaitedPurchase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The order of the customer.
 *
 * @param by the administrator who accepted the quote
 * @param purchase what billing confirms
 */
@Embeddable
public record Acceptance(
        @Column(name = "accepted_by") UUID by,
        @Column(name = "accepted_at") Instant at,
        AwaitedPurchase purchase) {

    /** What billing is asked for. */
    PurchaseRequested request(Question question, Quote quote) {
        return new PurchaseRequested(
                purchase.purchaseId(),
                question.ticketId(),
                question.number(),
                question.customerId(),
                by,
                PaidService.ACCOMPANIMENT,
                question.product(),
                Optional.of(new PurchaseRequested.Quote(
                        quote.price().getAmountMinorLong(), Currency.EUR, quote.description(), quote.minutes())),
                at,
                purchase.expiresAt());
    }
}
