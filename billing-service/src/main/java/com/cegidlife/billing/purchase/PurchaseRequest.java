package com.cegidlife.billing.purchase;

import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseRequested;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was asked for, on which ticket, as ticket-service told it.
 *
 * @param requestedBy the user who asked
 * @param quote null for what is sold at the tariff
 * @param expiresAt last instant at which it may be confirmed
 */
@Embeddable
public record PurchaseRequest(
        @Column(name = "ticket_id") UUID ticketId,
        @Column(name = "ticket_number") String ticketNumber,
        @Column(name = "requested_by") UUID requestedBy,
        @Enumerated(EnumType.STRING) PaidService service,
        String product,
        @Embedded AcceptedQuote quote,
        @Column(name = "requested_at") Instant requestedAt,
        @Column(name = "expires_at") Instant expiresAt) {

    static PurchaseRequest of(PurchaseRequested event) {
        return new PurchaseRequest(
                event.ticketId(),
                event.number(),
                event.requestedBy(),
                event.service(),
                event.product(),
                event.quote().map(AcceptedQuote::of).orElse(null),
                event.requestedAt(),
                event.expiresAt());
    }

    /** What the customer was offered and has accepted. */
    public Optional<AcceptedQuote> accepted() {
        return Optional.ofNullable(quote);
    }

    /** True for what may be sold only by a quote, and has none (R15.15). */
    boolean lacksItsQuote() {
        return service == PaidService.ACCOMPANIMENT && quote == null;
    }

    /** True for what the customer has accepted before it was asked for here (R15.15). */
    boolean isAcceptedAlready() {
        return service == PaidService.ACCOMPANIMENT && quote != null;
    }
}
