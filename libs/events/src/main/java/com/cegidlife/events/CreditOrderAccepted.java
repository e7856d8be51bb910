package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An agent has agreed to deliver a service for a number of credits, which are to be set aside (R18.4).
 *
 * @param ticketId the order, and the debit that it leads to
 * @param number of the ticket, as people call it
 * @param service code of the service
 * @param credits at least 1
 */
@EventType("com.cegidlife.ticket.credit-order-accepted.v1")
public record CreditOrderAccepted(
        UUID ticketId, String number, UUID customerId, String service, int credits, Instant acceptedAt)
        implements CreditOrderEvent {

    @Override
    public String key() {
        return ticketId.toString();
    }
}
