package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The ticket took a duplicate in, the other side of {@link TicketMerged}.
 *
 * @param mergedTicketId the duplicate, which is closed
 */
@EventType("com.cegidlife.ticket.ticket-merged-in.v1")
public record TicketMergedIn(
        UUID ticketId, String number, UUID customerId, UUID mergedTicketId, String mergedNumber, Instant mergedAt)
        implements TicketEvent {}
