package com.cegidlife.billing.purchase;

import com.cegidlife.events.PurchaseRequested.Quote;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A quote that the customer has accepted (R15.15).
 *
 * @param amountCents price without tax, in cents of a euro (D9)
 * @param minutes of work that the price pays for
 */
@Embeddable
public record AcceptedQuote(
        @Column(name = "quote_cents") long amountCents,
        @Column(name = "quote_description") String description,
        @Column(name = "quote_minutes") int minutes) {

    static AcceptedQuote of(Quote quote) {
        return switch (quote.currency()) {
            case EUR -> new AcceptedQuote(quote.amountCents(), quote.description(), quote.quantityMinutes());
        };
    }
}
