package com.cegidlife.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A resolved or closed ticket begins a new cycle of commitments; those of earlier cycles stay as they are.
 *
 * @param cycle 2 at the first reopening
 * @param takeInChargeDue empty when nothing is promised
 */
@EventType("com.cegidlife.ticket.ticket-reopened.v1")
public record TicketReopened(
        UUID ticketId, String number, UUID customerId, int cycle, Optional<Instant> takeInChargeDue, Instant reopenedAt)
        implements TicketEvent {}
