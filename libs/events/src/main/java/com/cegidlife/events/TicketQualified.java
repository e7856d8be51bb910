package com.cegidlife.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A support agent found out what a ticket is (R1.1, R14.8).
 *
 * @param cycle 1, and one more for each reopening
 * @param severity of an anomaly; empty for every other outcome
 */
@EventType("com.cegidlife.ticket.ticket-qualified.v1")
public record TicketQualified(
        UUID ticketId,
        String number,
        UUID customerId,
        int cycle,
        QualificationOutcome outcome,
        Optional<AnomalySeverity> severity,
        UUID agentId,
        Instant qualifiedAt)
        implements TicketEvent {}
