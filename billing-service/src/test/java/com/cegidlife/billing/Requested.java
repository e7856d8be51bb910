package com.cegidlife.billing;

import com.cegidlife.events.Currency;
import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseExpired;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.events.PurchaseRequested.Quote;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** What ticket-service asks for. */
public final class Requested {

    /** How long a request may be confirmed. */
    public static final Duration TIME_TO_CONFIRM = Duration.ofDays(30);

    private static final Quote QUOTE = new Quote(42_000, Currency.EUR, "Reprise du paramétrage de la TVA", 180);

    private Requested() {}

    /** A new purchase of usage assistance, asked now. */
    public static PurchaseRequested usageAssistance(UUID customer) {
        return usageAssistance(customer, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** A new purchase of usage assistance, asked at an instant. */
    public static PurchaseRequested usageAssistance(UUID customer, Instant at) {
        return purchase(customer, PaidService.USAGE_ASSISTANCE, Optional.empty(), at);
    }

    /** A new accompaniment that was quoted and accepted. */
    public static PurchaseRequested accompaniment(UUID customer) {
        return purchase(customer, PaidService.ACCOMPANIMENT, Optional.of(QUOTE), Instant.now());
    }

    /** A new accompaniment that carries no quote. */
    public static PurchaseRequested accompanimentWithoutQuote(UUID customer) {
        return purchase(customer, PaidService.ACCOMPANIMENT, Optional.empty(), Instant.now());
    }

    /** That a purchase was not confirmed in time. */
    public static PurchaseExpired expiryOf(PurchaseRequested purchase) {
        return new PurchaseExpired(
                purchase.purchaseId(), purchase.ticketId(), purchase.customerId(), purchase.expiresAt());
    }

    private static PurchaseRequested purchase(
            UUID customer, PaidService service, Optional<Quote> quote, Instant requestedAt) {
        return new PurchaseRequested(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "D-2026-000051",
                customer,
                UUID.randomUUID(),
                service,
                "COMPTA",
                quote,
                requestedAt,
                requestedAt.plus(TIME_TO_CONFIRM));
    }
}
