package com.cegidlife.ticket.creditorder.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was delivered, for the customer to read. */
@Schema(name = "CreditOrderDelivery")
public record Delivery(
        @NotBlank @Size(max = 20_000) @Schema(examples = "La formation a eu lieu le 12 janvier.")
        String text) {}
