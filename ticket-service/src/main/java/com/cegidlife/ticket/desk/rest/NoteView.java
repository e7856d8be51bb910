package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.NoteVisibility;
import com.cegidlife.ticket.desk.Note;
import java.time.Instant;
import java.util.UUID;

/** Something written on a ticket. */
public record NoteView(UUID id, ActorView author, NoteVisibility visibility, String text, Instant addedAt) {

    static NoteView of(Note note) {
        return new NoteView(note.id(), ActorView.of(note.author()), note.visibility(), note.text(), note.addedAt());
    }
}
