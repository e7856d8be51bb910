package com.cegidlife.ticket.creditorder.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a service costs. */
@Schema(name = "CreditOrderAcceptance")
public record Acceptance(
        @NotNull @Min(1) @Max(100_000) @Schema(examples = "4")
        Integer credits) {}
