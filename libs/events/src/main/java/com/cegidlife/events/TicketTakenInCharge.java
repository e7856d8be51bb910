package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** A support agent took the ticket in charge; its take-in-charge commitment, if any, is over (R14.6). */
@EventType("com.cegidlife.ticket.ticket-taken-in-charge.v1")
public record TicketTakenInCharge(UUID ticketId, String number, UUID customerId, UUID agentId, Instant takenInChargeAt)
        implements TicketEvent {}
