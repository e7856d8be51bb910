package com.cegidlife.ticket.creditorder.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.creditorder.CreditOrder;
import com.cegidlife.ticket.creditorder.CreditOrderState;
import com.cegidlife.ticket.creditorder.OrderDecision;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in credits. */
@Schema(name = "CreditOrder")
public record CreditOrderView(
        @Schema(examples = "D-2026-000042", description = "That of its ticket, on which it is handled")
        String number,

        UUID customerId,
        UUID requestedBy,
        Instant requestedAt,
        @Schema(examples = "FORMATION-COMPTA-1J") String serviceCode,
        String serviceDescription,

        @Schema(description = "What the customer expects it to cost")
        Optional<Integer> expectedCredits,

        CreditOrderState state,

        @Schema(description = "What it costs, once accepted")
        Optional<Integer> credits,

        @Schema(description = "The agent who accepted or declined it")
        Optional<UUID> decidedBy,

        Optional<Instant> decidedAt,
        Optional<String> declineReason,
        Optional<Instant> deliveredAt,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static CreditOrderView of(CreditOrder order) {
        var decision = order.decision();
        return new CreditOrderView(
                order.number(),
                order.customerId(),
                order.requestedBy(),
                order.requestedAt(),
                order.service().code(),
                order.service().description(),
                Optional.ofNullable(order.service().expectedCredits()),
                order.state(),
                decision.map(OrderDecision::credits),
                decision.map(OrderDecision::by),
                decision.map(OrderDecision::at),
                decision.map(OrderDecision::declineReason),
                order.deliveredAt(),
                order.version());
    }
}
