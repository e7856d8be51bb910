package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.ticket.accompaniment.WorkDone;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done in an accompaniment. */
@Schema(name = "NewInterventionReport")
public record NewReport(
        @NotBlank
        @Size(max = 20_000)
        @Schema(
                examples = "Lettrage repris pour les comptes 411 et 401 ; procédure remise à l'équipe.",
                description = "For the customer to read; each line is a paragraph")
        String text,

        @NotNull
        @Positive
        @Max(100_000)
        @Schema(examples = "165", description = "However much was quoted: the price does not change")
        Integer minutesSpent,

        @NotBlank @Size(max = 200) @Schema(examples = "Julie Petit", description = "Who did it, by name")
        String performedBy) {

    WorkDone toWorkDone() {
        return new WorkDone(text, minutesSpent, performedBy);
    }
}
