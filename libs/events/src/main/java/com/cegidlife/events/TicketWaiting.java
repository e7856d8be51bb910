package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** The ticket waits for the customer; commitments about an anomaly pause (D3). */
@EventType("com.cegidlife.ticket.ticket-waiting.v1")
public record TicketWaiting(UUID ticketId, String number, UUID customerId, Instant waitingSince)
        implements TicketEvent {}
