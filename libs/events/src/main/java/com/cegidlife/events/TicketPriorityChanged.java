package com.cegidlife.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The priority of a support ticket changed; before the take-in-charge its deadline changes too (R14.10).
 *
 * @param takeInChargeDue the new one, counted from the registration; empty when the ticket was in charge already
 */
@EventType("com.cegidlife.ticket.ticket-priority-changed.v1")
public record TicketPriorityChanged(
        UUID ticketId,
        String number,
        UUID customerId,
        TicketPriority before,
        TicketPriority after,
        Optional<Instant> takeInChargeDue,
        Instant changedAt)
        implements TicketEvent {}
