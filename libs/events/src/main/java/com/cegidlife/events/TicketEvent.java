package com.cegidlife.events;

import java.util.UUID;

/** Life of a ticket; key: ticket id. */
public sealed interface TicketEvent extends DomainEvent
        permits TicketRegistered,
                TicketTakenInCharge,
                TicketNoteAdded,
                AttachmentAdded,
                TicketAssigned,
                TicketPriorityChanged,
                TicketQualified,
                TicketWaiting,
                TicketResumed,
                TicketResolved,
                TicketClosed,
                TicketReopened,
                CommitmentChanged,
                CommitmentAtRisk,
                CommitmentBreached {

    UUID ticketId();

    /** What people call the ticket, such as {@code D-2026-000042}. */
    String number();

    UUID customerId();

    @Override
    default String key() {
        return ticketId().toString();
    }
}
