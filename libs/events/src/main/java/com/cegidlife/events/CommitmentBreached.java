package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** The due instant of a commitment passed before it was kept (R14.9); once. */
@EventType("com.cegidlife.ticket.commitment-breached.v1")
public record CommitmentBreached(
        UUID ticketId, String number, UUID customerId, UUID commitmentId, CommitmentKind kind, int cycle, Instant dueAt)
        implements TicketEvent {}
