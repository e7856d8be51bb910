package com.cegidlife.billing.purchase.rest;

import com.cegidlife.billing.purchase.AcceptedQuote;
import com.cegidlife.billing.purchase.Purchase;
import com.cegidlife.billing.purchase.PurchaseDecision;
import com.cegidlife.billing.purchase.PurchaseState;
import com.cegidlife.billing.purchase.Rejection;
import com.cegidlife.events.PaidService;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A paid service that a ticket asked for.
 *
 * @param orderNumber of the purchase, as people call it
 * @param ticketNumber of the ticket that waits for it
 * @param requestedBy the user who asked
 * @param quote what was quoted and accepted; absent for what is sold at the tariff
 * @param expiresAt last instant at which it may be confirmed
 * @param decidedAt when it was confirmed or rejected
 * @param decidedBy who did; absent when a rule rejected it, or the customer had accepted beforehand
 */
public record PurchaseView(
        UUID id,
        String orderNumber,
        UUID customerId,
        UUID ticketId,
        String ticketNumber,
        UUID requestedBy,
        PaidService service,
        String product,
        Optional<QuoteView> quote,
        Instant requestedAt,
        Instant expiresAt,
        PurchaseState state,
        Optional<Instant> decidedAt,
        Optional<UUID> decidedBy,
        Optional<RejectionView> rejection,
        long version)
        implements Versioned {

    /** The purchase as it is at an instant: it expires by itself. */
    static PurchaseView of(Purchase purchase, Instant now) {
        var request = purchase.request();
        return new PurchaseView(
                purchase.id(),
                purchase.number(),
                purchase.customerId(),
                request.ticketId(),
                request.ticketNumber(),
                request.requestedBy(),
                request.service(),
                request.product(),
                request.accepted().map(QuoteView::of),
                request.requestedAt(),
                request.expiresAt(),
                purchase.stateAt(now),
                purchase.decision().map(PurchaseDecision::decidedAt),
                purchase.decision().flatMap(PurchaseDecision::decider),
                purchase.decision().flatMap(PurchaseDecision::whyRejected).map(RejectionView::of),
                purchase.version());
    }

    /** The purchase as a decision has left it. */
    static PurchaseView ofDecided(Purchase purchase) {
        return of(purchase, purchase.decision().orElseThrow().decidedAt());
    }

    /**
     * A quote.
     *
     * @param amountCents price without tax, in cents of a euro
     * @param minutes of work that the price pays for
     */
    public record QuoteView(long amountCents, String description, int minutes) {

        static QuoteView of(AcceptedQuote quote) {
            return new QuoteView(quote.amountCents(), quote.description(), quote.minutes());
        }
    }

    /** Why it was rejected: a stable code, and texts for people. */
    public record RejectionView(String code, String fr, String en) {

        static RejectionView of(Rejection rejection) {
            return new RejectionView(rejection.code(), rejection.french(), rejection.english());
        }
    }
}
