package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A service that was accepted for credits will not be delivered: what was set aside goes back (D11).
 */
@EventType("com.cegidlife.ticket.credit-order-cancelled.v1")
public record CreditOrderCancelled(UUID ticketId, UUID customerId, Instant cancelledAt) implements CreditOrderEvent {

    @Override
    public String key() {
        return ticketId.toString();
    }
}
