package com.cegidlife.availability.maintenance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a maintenance is called off, in words for customers. */
@Schema(name = "Cancellation")
public record ReasonBody(
        @NotBlank @Size(max = 1000) @Schema(examples = "Reportée : la nouvelle version attend un correctif.")
        String reason) {}
