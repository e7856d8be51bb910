package com.cegidlife.availability.release.rest;

import com.cegidlife.availability.release.Prospectus;
import com.cegidlife.availability.release.Prospectus.Effects;
import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A release to prepare. */
@Schema(name = "NewRelease")
public record ReleaseBody(
        @NotBlank @Size(max = 100) @Schema(examples = "COMPTA")
        String product,

        @NotNull @Schema(examples = "NEW_VERSION") ReleaseCategory category,

        @NotBlank
        @Size(max = 50)
        @Schema(examples = "2027.1", description = "A new one for a new version, a published one for a patch (R10.1)")
        String versionNumber,

        @NotBlank @Size(max = 4000) @Schema(examples = "Le lettrage automatique est plus rapide.")
        String summaryFrench,

        @NotBlank @Size(max = 4000) @Schema(examples = "Automatic matching is faster.")
        String summaryEnglish,

        @NotNull @Schema(examples = "2027-02-01", description = "First day on which customers have it, Europe/Paris")
        LocalDate releasedOn,

        @Schema(examples = "false", description = "Knowledge must be refreshed: certifications end (R10.5)")
        Boolean major,

        @Schema(examples = "true", description = "Implementation services are needed; not in the price (R10.3)")
        Boolean needsServices,

        @Schema(examples = "false", description = "Specific reports may stop working (R10.4)")
        Boolean breaksSpecificReports,

        @Schema(description = "The maintenance that deploys it; absent when none does")
        UUID maintenanceId) {

    Prospectus toProspectus() {
        return new Prospectus(
                product,
                category,
                versionNumber,
                new Text(summaryFrench, summaryEnglish),
                releasedOn,
                new Effects(
                        Boolean.TRUE.equals(major),
                        Boolean.TRUE.equals(needsServices),
                        Boolean.TRUE.equals(breaksSpecificReports)),
                Optional.ofNullable(maintenanceId));
    }
}
