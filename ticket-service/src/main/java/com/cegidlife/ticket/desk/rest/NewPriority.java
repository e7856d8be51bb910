package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.TicketPriority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another priority, and why. */
public record NewPriority(
        @NotNull @Schema(examples = "CRITICAL") TicketPriority priority,

        @NotBlank @Size(max = 1_000) @Schema(examples = "Toute la paie est bloquée.")
        String reason) {}
