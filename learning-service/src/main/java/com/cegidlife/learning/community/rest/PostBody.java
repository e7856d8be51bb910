package com.cegidlife.learning.community.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written in a thread. */
public record PostBody(
        @Schema(description = "HTML; scripts are taken out", examples = "À l'encaissement, le plus souvent.")
        @NotBlank
        @Size(max = 10_000)
        String body) {}
