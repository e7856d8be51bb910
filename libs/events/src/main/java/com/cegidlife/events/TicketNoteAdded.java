package com.cegidlife.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something was written on a ticket; its text stays in ticket-service.
 *
 * @param visibility who may read it; empty in older events, which everybody may read
 */
@EventType("com.cegidlife.ticket.ticket-note-added.v1")
public record TicketNoteAdded(
        UUID ticketId,
        String number,
        UUID customerId,
        UUID noteId,
        Optional<NoteVisibility> visibility,
        Instant addedAt)
        implements TicketEvent {}
