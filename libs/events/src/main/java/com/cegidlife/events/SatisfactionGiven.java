package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Whoever asked for a ticket said how satisfied they are, after its closing; the comment stays in ticket-service.
 *
 * @param cycle of the ticket that the answer is about, as in its commitments
 * @param score 1, not at all, to 5, very
 */
@EventType("com.cegidlife.ticket.satisfaction-given.v1")
public record SatisfactionGiven(UUID ticketId, String number, UUID customerId, int cycle, int score, Instant answeredAt)
        implements TicketEvent {}
