package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A service that was ordered in credits is delivered: the credits that were set aside are spent (R18.4).
 */
@EventType("com.cegidlife.ticket.credit-order-delivered.v1")
public record CreditOrderDelivered(UUID ticketId, UUID customerId, Instant deliveredAt) implements CreditOrderEvent {

    @Override
    public String key() {
        return ticketId.toString();
    }
}
