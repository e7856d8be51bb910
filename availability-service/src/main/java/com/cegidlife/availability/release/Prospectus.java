package com.cegidlife.availability.release;

import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.servicekit.problem.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a release is to be.
 *
 * @param product code of the product
 * @param versionNumber of the new version, or of the one that a patch corrects
 * @param releasedOn first day on which customers have it, Europe/Paris
 * @param effects what it asks of customers
 * @param maintenanceId the maintenance that deploys it; empty when none does
 */
public record Prospectus(
        String product,
        ReleaseCategory category,
        String versionNumber,
        Text summary,
        LocalDate releasedOn,
        Effects effects,
        Optional<UUID> maintenanceId) {

    /**
     * What a release asks of customers.
     *
     * @param major whether knowledge of the product must be refreshed (R10.5)
     * @param needsServices whether implementation services are needed, which the price does not include (R10.3)
     * @param breaksSpecificReports whether reports made for a customer may stop working (R10.4)
     */
    public record Effects(boolean major, boolean needsServices, boolean breaksSpecificReports) {}
}
