package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A duplicate goes on in another ticket of the same customer, for ever; it is closed as {@code MERGED}. Its messages,
 * attachments and followers belong to the surviving ticket from now on.
 *
 * @param survivorId the ticket in which it goes on
 */
@EventType("com.cegidlife.ticket.ticket-merged.v1")
public record TicketMerged(
        UUID ticketId, String number, UUID customerId, UUID survivorId, String survivorNumber, Instant mergedAt)
        implements TicketEvent {}
