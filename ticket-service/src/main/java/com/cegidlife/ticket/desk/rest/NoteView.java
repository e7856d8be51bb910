package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.NoteVisibility;
import com.cegidlife.ticket.desk.Note;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something written on a ticket. */
public record NoteView(
        UUID id,
        ActorView author,
        NoteVisibility visibility,
        String text,
        Instant addedAt,

        @Schema(examples = "D-2026-000037", description = "The merged ticket on which it was written")
        Optional<String> mergedFrom) {

    static NoteView of(Note note) {
        return of(note, Map.of());
    }

    /** @param merged the numbers of the tickets that go on in the one that is read, by their ids */
    static NoteView of(Note note, Map<UUID, String> merged) {
        return new NoteView(
                note.id(),
                ActorView.of(note.author()),
                note.visibility(),
                note.text(),
                note.addedAt(),
                Optional.ofNullable(merged.get(note.ticketId())));
    }
}
