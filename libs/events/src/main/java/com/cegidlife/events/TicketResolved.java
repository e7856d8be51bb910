package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** What was asked is done, as far as the publisher can tell. */
@EventType("com.cegidlife.ticket.ticket-resolved.v1")
public record TicketResolved(UUID ticketId, String number, UUID customerId, Resolution resolution, Instant resolvedAt)
        implements TicketEvent {}
