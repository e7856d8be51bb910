package com.cegidlife.ticket.desk.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is decided. */
public record Reason(
        @NotBlank @Size(max = 2_000) @Schema(examples = "Le message réapparaît depuis ce matin.")
        String reason) {}
