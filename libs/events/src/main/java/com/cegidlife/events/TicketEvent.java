package com.cegidlife.events;

import java.util.UUID;

/** Life of a ticket; key: ticket id. */
public sealed interface TicketEvent extends DomainEvent
        permits TicketAwaitingPurchase,
                TicketCancelled,
                TicketRegistered,
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
                TicketLinked,
                TicketUnlinked,
                TicketMerged,
                TicketMergedIn,
                TicketTagsChanged,
                SatisfactionGiven,
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
