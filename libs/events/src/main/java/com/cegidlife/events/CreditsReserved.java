package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Credits are set aside for a service: it may be delivered (R18.4).
 *
 * @param ticketId the order in credits that asked for them
 */
@EventType("com.cegidlife.billing.credits-reserved.v1")
public record CreditsReserved(UUID ticketId, UUID customerId, int credits, Instant reservedAt) implements CreditEvent {

    @Override
    public String key() {
        return ticketId.toString();
    }
}
