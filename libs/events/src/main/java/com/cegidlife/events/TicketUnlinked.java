package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A link between two tickets was removed; told once for each of the two, from its side.
 *
 * @param relation how this ticket stood to the other one
 */
@EventType("com.cegidlife.ticket.ticket-unlinked.v1")
public record TicketUnlinked(
        UUID ticketId,
        String number,
        UUID customerId,
        UUID linkId,
        TicketRelation relation,
        UUID otherTicketId,
        String otherNumber,
        Instant unlinkedAt)
        implements TicketEvent {}
