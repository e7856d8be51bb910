package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** The customer answered, or the wait was ended; paused commitments run again (D3). */
@EventType("com.cegidlife.ticket.ticket-resumed.v1")
public record TicketResumed(UUID ticketId, String number, UUID customerId, Instant resumedAt) implements TicketEvent {}
