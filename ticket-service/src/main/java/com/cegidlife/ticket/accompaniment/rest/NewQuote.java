package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.ticket.accompaniment.Quote;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an accompaniment would cost the customer. */
public record NewQuote(
        @NotNull
        @Positive
        @Max(100_000_000)
        @Schema(examples = "42000", description = "Price without tax, in cents of a euro")
        Long amountCents,

        @NotNull
        @Positive
        @Max(100_000)
        @Schema(examples = "180", description = "Minutes of an agent's time that the price pays for")
        Integer minutes,

        @NotBlank @Size(max = 2_000) @Schema(examples = "Reprise du lettrage de l'exercice 2025, à distance")
        String description,

        @NotNull @Schema(examples = "2099-12-31", description = "Last day to accept it, Europe/Paris")
        LocalDate validUntil) {

    Quote toQuote() {
        return new Quote(amountCents, minutes, description.strip(), validUntil);
    }
}
