package com.cegidlife.ticket.entitlement.rest;

import com.cegidlife.ticket.entitlement.EndedMaintenance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which version of a product is no longer maintained, or will not be. */
public record NewUnmaintainedVersion(
        @NotBlank @Size(max = 100) @Schema(examples = "compta", description = "Code of the product, as ordered")
        String product,

        @NotBlank
        @Size(max = 50)
        @Schema(examples = "2024.2", description = "As users state it in their tickets, to the letter")
        String version,

        @NotNull
        @Schema(examples = "2027-01-01", description = "First day without support, Europe/Paris; may be to come")
        LocalDate unmaintainedSince,

        @NotBlank @Size(max = 50) @Schema(examples = "2026.4", description = "The version to install instead")
        String replacedBy) {

    EndedMaintenance toEndedMaintenance() {
        return new EndedMaintenance(product, version, unmaintainedSince, replacedBy);
    }
}
