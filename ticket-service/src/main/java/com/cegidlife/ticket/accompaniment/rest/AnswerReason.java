package com.cegidlife.ticket.accompaniment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a quote is refused or withdrawn; written on the ticket. */
@Schema(name = "QuoteReason")
public record AnswerReason(
        @NotBlank @Size(max = 2_000) @Schema(examples = "Nous formerons un utilisateur à la place.")
        String reason) {}
