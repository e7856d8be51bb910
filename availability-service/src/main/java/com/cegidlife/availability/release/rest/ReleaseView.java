package com.cegidlife.availability.release.rest;

import com.cegidlife.availability.release.Release;
import com.cegidlife.availability.release.ReleaseState;
import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A release.
 *
 * @param releasedOn first day on which customers have it, Europe/Paris
 * @param needsServices implementation services are needed, which the price does not include (R10.3)
 * @param breaksSpecificReports specific reports may stop working; their approval is a paid service (R10.4)
 * @param maintenanceId the maintenance that deploys it
 * @param version for {@code If-Match}
 */
@Schema(name = "Release")
public record ReleaseView(
        UUID id,
        String product,
        ReleaseCategory category,
        String versionNumber,
        Text summary,
        LocalDate releasedOn,
        boolean major,
        boolean needsServices,
        boolean breaksSpecificReports,
        Optional<UUID> maintenanceId,
        ReleaseState state,
        Optional<Instant> announcedAt,
        Optional<Instant> publishedAt,
        long version) {

    static ReleaseView of(Release release) {
        var prospectus = release.prospectus();
        return new ReleaseView(
                release.id(),
                prospectus.product(),
                prospectus.category(),
                prospectus.versionNumber(),
                prospectus.summary(),
                prospectus.releasedOn(),
                prospectus.effects().major(),
                prospectus.effects().needsServices(),
                prospectus.effects().breaksSpecificReports(),
                prospectus.maintenanceId(),
                release.state(),
                release.announcedAt(),
                release.publishedAt(),
                release.version());
    }
}
