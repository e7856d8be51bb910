package com.cegidlife.availability.attribution.rest;

import com.cegidlife.availability.attribution.Cause;
import com.cegidlife.availability.attribution.Claim;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cause to be set on an outage, with what proves it. */
public record NewExclusion(
        @NotNull @Schema(examples = "CUSTOMER_EQUIPMENT") Cause cause,

        @Schema(description = "Absent for the start of the outage")
        Instant startsAt,

        @Schema(description = "Excluded; absent for the end of the outage")
        Instant endsAt,

        @NotBlank
        @Size(max = 4_000)
        @Schema(examples = "Le routeur du client a été remplacé par son fournisseur à 11 h 05.")
        String evidence,

        @Size(min = 1, max = 500) @Schema(examples = "INC-2026-1187")
        String reference) {

    Claim claim() {
        return new Claim(
                cause,
                Optional.ofNullable(startsAt),
                Optional.ofNullable(endsAt),
                evidence.strip(),
                Optional.ofNullable(reference).map(String::strip).filter(text -> !text.isEmpty()));
    }
}
