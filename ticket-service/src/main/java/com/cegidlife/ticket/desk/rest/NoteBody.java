package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.NoteVisibility;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to write on a ticket. */
public record NoteBody(
        @NotBlank @Size(max = 20_000) @Schema(examples = "Le message apparaît aussi pour l'exercice 2024.")
        String text,

        @Schema(nullable = true, description = "INTERNAL is for the publisher's staff alone; PUBLIC when absent")
        NoteVisibility visibility) {}
