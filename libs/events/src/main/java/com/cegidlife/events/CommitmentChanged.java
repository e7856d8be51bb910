package com.cegidlife.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A commitment started, paused, resumed, ended or was cancelled.
 *
 * @param state since this change
 * @param dueAt the last instant in time as known now: a pause moves it when it ends; empty when nothing is promised
 */
@EventType("com.cegidlife.ticket.commitment-changed.v1")
public record CommitmentChanged(
        UUID ticketId,
        String number,
        UUID customerId,
        UUID commitmentId,
        CommitmentKind kind,
        int cycle,
        CommitmentState state,
        Optional<Instant> dueAt,
        Instant changedAt)
        implements TicketEvent {}
