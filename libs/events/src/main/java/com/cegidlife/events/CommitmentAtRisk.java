package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A part of the business time of a commitment is used up (R14.9); once for each part.
 *
 * @param usedPercent of the business time allowed
 * @param atRiskSince when that part was used up
 */
@EventType("com.cegidlife.ticket.commitment-at-risk.v1")
public record CommitmentAtRisk(
        UUID ticketId,
        String number,
        UUID customerId,
        UUID commitmentId,
        CommitmentKind kind,
        int cycle,
        int usedPercent,
        Instant dueAt,
        Instant atRiskSince)
        implements TicketEvent {}
