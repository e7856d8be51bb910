package com.cegidlife.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A paid service is asked for on a ticket, which waits until the purchase is confirmed (R15.15, R15.16).
 *
 * @param number of the ticket, as people call it
 * @param requestedBy the user who asks
 * @param product code of the product that the service is about
 * @param quote what was quoted and accepted by the customer, always there for an accompaniment (R15.15); empty for what
 *     is sold at the tariff
 * @param expiresAt last instant at which a confirmation counts
 */
@EventType("com.cegidlife.ticket.purchase-requested.v1")
public record PurchaseRequested(
        UUID purchaseId,
        UUID ticketId,
        String number,
        UUID customerId,
        UUID requestedBy,
        PaidService service,
        String product,
        Optional<Quote> quote,
        Instant requestedAt,
        Instant expiresAt)
        implements PurchaseRequestEvent {

    @Override
    public String key() {
        return purchaseId.toString();
    }

    /**
     * What was offered to the customer, and accepted.
     *
     * @param amountCents price without tax, in cents of the currency; more than 0
     * @param description of the work, for people
     * @param quantityMinutes time that the price pays for, in minutes; more than 0
     */
    public record Quote(long amountCents, Currency currency, String description, int quantityMinutes) {}
}
