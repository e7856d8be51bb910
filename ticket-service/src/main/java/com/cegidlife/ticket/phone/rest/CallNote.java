package com.cegidlife.ticket.phone.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to write of a call. */
public record CallNote(
        @NotBlank @Size(max = 19_000) @Schema(examples = "Rappeler demain matin avec une capture d'écran.")
        String text) {}
