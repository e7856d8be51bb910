package com.cegidlife.ticket.desk.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the customer is to read on the ticket. */
public record Reply(
        @NotBlank @Size(max = 20_000) @Schema(examples = "Pouvez-vous nous envoyer le journal du 12 novembre ?")
        String text) {}
