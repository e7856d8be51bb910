package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.events.Currency;
import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.accompaniment.Acceptance;
import com.cegidlife.ticket.accompaniment.Accompaniment;
import com.cegidlife.ticket.accompaniment.AccompanimentState;
import com.cegidlife.ticket.accompaniment.Meeting;
import com.cegidlife.ticket.accompaniment.Quote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Planned, paid time of an agent on a usage question; what does not apply to it yet is left out. */
@Schema(name = "Accompaniment")
public record AccompanimentView(
        UUID id,
        @Schema(examples = "D-2026-000042") String ticketNumber,
        UUID customerId,
        AccompanimentState state,
        QuoteView quote,
        UUID offeredBy,
        Instant offeredAt,
        Optional<UUID> acceptedBy,
        Optional<Instant> acceptedAt,
        @Schema(description = "What billing confirms") Optional<UUID> purchaseId,

        @Schema(description = "Last instant at which the purchase may be confirmed")
        Optional<Instant> purchaseExpiresAt,

        @Schema(examples = "A-2026-000007", description = "The confirmed purchase")
        Optional<String> orderNumber,

        Optional<Instant> startsAt,
        @Schema(description = "Who gives it") Optional<UUID> agentId,
        Optional<Instant> heldAt,
        @Schema(description = "Why it does not take place") Optional<String> endedBecause,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static AccompanimentView of(Accompaniment accompaniment) {
        return new AccompanimentView(
                accompaniment.id(),
                accompaniment.question().number(),
                accompaniment.question().customerId(),
                accompaniment.state(),
                QuoteView.of(accompaniment.quote()),
                accompaniment.offeredBy(),
                accompaniment.offeredAt(),
                accompaniment.acceptance().map(Acceptance::by),
                accompaniment.acceptance().map(Acceptance::at),
                accompaniment.acceptance().map(order -> order.purchase().purchaseId()),
                accompaniment.acceptance().map(order -> order.purchase().expiresAt()),
                accompaniment.orderNumber(),
                accompaniment.meeting().map(Meeting::startsAt),
                accompaniment.meeting().map(Meeting::agentId),
                accompaniment.heldAt(),
                accompaniment.endedBecause(),
                accompaniment.version());
    }

    /** What it costs. */
    @Schema(name = "AccompanimentQuote")
    public record QuoteView(
            @Schema(description = "Price without tax, in cents of the currency")
            long amountCents,

            Currency currency,

            @Schema(description = "Minutes of an agent's time that the price pays for")
            int minutes,

            String description,

            @Schema(description = "Last day to accept it, Europe/Paris")
            LocalDate validUntil) {

        static QuoteView of(Quote quote) {
            return new QuoteView(
                    quote.price().getAmountMinorLong(),
                    Currency.valueOf(quote.price().getCurrencyUnit().getCode()),
                    quote.minutes(),
                    quote.description(),
                    quote.validUntil());
        }
    }
}
