package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The question does not open, because what was to be bought was not (R15.16). A confirmation that was made in time and
 * becomes known later opens it nevertheless: {@link TicketRegistered} follows then.
 */
@EventType("com.cegidlife.ticket.ticket-cancelled.v1")
public record TicketCancelled(UUID ticketId, String number, UUID customerId, Reason reason, Instant cancelledAt)
        implements TicketEvent {

    /**
     * Why, for machines and in two languages for people.
     *
     * @param code {@code purchase-expired}, or the code with which the purchase was rejected
     */
    public record Reason(String code, String french, String english) {}
}
