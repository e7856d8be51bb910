package com.cegidlife.ticket.entitlement.rest;

import com.cegidlife.ticket.entitlement.UnmaintainedVersion;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a product that is no longer maintained, or will not be. */
@Schema(name = "UnmaintainedVersion")
public record UnmaintainedVersionView(
        UUID id,
        @Schema(examples = "compta") String product,
        @Schema(examples = "2024.2") String version,

        @Schema(examples = "2027-01-01", description = "First day without support, Europe/Paris")
        LocalDate unmaintainedSince,

        @Schema(examples = "2026.4", description = "The version to install instead")
        String replacedBy) {

    static UnmaintainedVersionView of(UnmaintainedVersion version) {
        return new UnmaintainedVersionView(
                version.id(), version.product(), version.version(), version.unmaintainedSince(), version.replacedBy());
    }
}
