package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** The ticket is over, unless it is reopened in time. */
@EventType("com.cegidlife.ticket.ticket-closed.v1")
public record TicketClosed(UUID ticketId, String number, UUID customerId, TicketClosure closure, Instant closedAt)
        implements TicketEvent {}
