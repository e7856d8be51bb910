package com.cegidlife.availability.attribution.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an operator decides so. */
public record DecisionReason(
        @NotBlank @Size(max = 4_000) @Schema(examples = "Le constat du fournisseur est joint.")
        String reason) {}
