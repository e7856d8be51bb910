package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A service cannot be paid in credits: none is debited (R18.4, D25).
 *
 * @param ticketId the order in credits that asked for them
 * @param credits how many it costs
 * @param available how many the customer has, which may be enough: without a Service+ pack in force none counts
 */
@EventType("com.cegidlife.billing.credits-refused.v1")
public record CreditsRefused(UUID ticketId, UUID customerId, int credits, long available, Instant refusedAt)
        implements CreditEvent {

    @Override
    public String key() {
        return ticketId.toString();
    }
}
