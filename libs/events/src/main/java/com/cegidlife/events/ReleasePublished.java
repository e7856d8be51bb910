package com.cegidlife.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A release is available to the customers of its product.
 *
 * @param product code of the product
 * @param version number of the version; a patch leaves it as it is
 * @param releasedOn day from which it is available, Europe/Paris
 * @param major whether knowledge of the product must be refreshed, which ends certifications (R10.5, R15.12)
 * @param needsServices whether implementation services are needed, which the price does not include (R10.3)
 * @param breaksSpecificReports whether reports made for a customer may stop working (R10.4)
 * @param maintenanceId the maintenance that deployed it; empty when none did
 */
@EventType("com.cegidlife.availability.release-published.v1")
public record ReleasePublished(
        UUID releaseId,
        String product,
        ReleaseCategory category,
        String version,
        LocalDate releasedOn,
        boolean major,
        boolean needsServices,
        boolean breaksSpecificReports,
        Optional<UUID> maintenanceId,
        Instant publishedAt)
        implements ReleaseEvent {

    @Override
    public String key() {
        return product;
    }
}
