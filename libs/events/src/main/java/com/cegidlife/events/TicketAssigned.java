package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** A ticket was given to an agent, who has not necessarily begun to work on it. */
@EventType("com.cegidlife.ticket.ticket-assigned.v1")
public record TicketAssigned(UUID ticketId, String number, UUID customerId, UUID agentId, Instant assignedAt)
        implements TicketEvent {}
