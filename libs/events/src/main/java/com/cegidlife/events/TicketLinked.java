package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An agent linked a ticket with another one of the same customer; told once for each of the two, from its side.
 *
 * @param relation how this ticket stands to the other one
 */
@EventType("com.cegidlife.ticket.ticket-linked.v1")
public record TicketLinked(
        UUID ticketId,
        String number,
        UUID customerId,
        UUID linkId,
        TicketRelation relation,
        UUID otherTicketId,
        String otherNumber,
        Instant linkedAt)
        implements TicketEvent {}
