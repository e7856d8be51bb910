package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.Resolution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a ticket was resolved, for the customer to read. */
public record Solution(
        @NotNull @Schema(examples = "FIX") Resolution resolution,

        @NotBlank @Size(max = 20_000) @Schema(examples = "Corrigé dans la version 2026.4.2, déjà installée.")
        String text) {}
