package com.cegidlife.ticket.entitlement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a suspension is lifted. */
public record Lifting(
        @NotBlank
        @Size(max = 2_000)
        @Schema(examples = "Formation suivie le 4 décembre 2026.", description = "For the customer's users to read")
        String reason) {}
