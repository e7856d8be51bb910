package com.cegidlife.ticket.appointment.rest;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an appointment is cancelled. */
@Schema(name = "Cancellation")
public record CancellationBody(
        @Size(max = 2_000)
        @Schema(
                nullable = true,
                examples = "Le problème est résolu.",
                description = "For the other side to read; the staff must give one")
        String reason) {

    Optional<String> given() {
        return Optional.ofNullable(reason).map(String::strip).filter(text -> !text.isEmpty());
    }
}
