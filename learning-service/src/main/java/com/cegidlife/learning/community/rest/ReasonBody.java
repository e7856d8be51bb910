package com.cegidlife.learning.community.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a post is reported or hidden. */
public record ReasonBody(
        @Schema(examples = "Publicité") @NotBlank @Size(max = 1000)
        String reason) {}
