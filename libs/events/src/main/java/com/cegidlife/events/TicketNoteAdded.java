package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/** Something was written on a ticket; its text stays in ticket-service. */
@EventType("com.cegidlife.ticket.ticket-note-added.v1")
public record TicketNoteAdded(UUID ticketId, String number, UUID customerId, UUID noteId, Instant addedAt)
        implements TicketEvent {

    @Override
    public String key() {
        return ticketId.toString();
    }
}
