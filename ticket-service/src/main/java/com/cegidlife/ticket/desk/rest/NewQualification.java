package com.cegidlife.ticket.desk.rest;

import com.cegidlife.ticket.anomaly.Finding;
import com.cegidlife.ticket.anomaly.Impact;
import com.cegidlife.ticket.anomaly.Nature;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agent found out; severity follows from the three answers (R1.1). */
@Schema(
        description = "A MALFUNCTION needs `reproducible`; a reproducible one `impact` and `workaroundPossible`; a"
                + " DUPLICATE needs `duplicateOf`.")
public record NewQualification(
        @NotNull @Schema(examples = "MALFUNCTION") Nature nature,

        @Schema(examples = "true", description = "By the publisher")
        Boolean reproducible,

        @Schema(examples = "FEATURE_INOPERATIVE") Impact impact,

        @Schema(examples = "true", description = "Whether a technical or organisational workaround can exist")
        Boolean workaroundPossible,

        @Schema(description = "Number of the ticket that reports the same", nullable = true)
        String duplicateOf,

        @NotBlank
        @Size(max = 20_000)
        @Schema(
                examples = "Reproduit sur la version 2026.4.1 avec un exercice décalé.",
                description = "For the customer")
        String explanation) {

    Finding toFinding() {
        return new Finding(nature, reproducible, impact, workaroundPossible);
    }
}
