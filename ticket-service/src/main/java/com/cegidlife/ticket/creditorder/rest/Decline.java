package com.cegidlife.ticket.creditorder.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an order is declined, for the customer to read. */
@Schema(name = "CreditOrderDecline")
public record Decline(
        @NotBlank
        @Size(max = 2_000)
        @Schema(examples = "Cette formation n'est plus proposée ; voir FORMATION-COMPTA-2J.")
        String reason) {}
