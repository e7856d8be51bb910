package com.cegidlife.availability.environment;

import com.cegidlife.events.MaintenanceReach;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which environments a maintenance or an incident is about.
 *
 * @param product stated for {@code PRODUCT} alone
 * @param customerId stated for {@code CUSTOMER} alone
 * @param environmentIds stated for {@code NAMED} alone
 */
public record Reach(
        MaintenanceReach kind, Optional<String> product, Optional<UUID> customerId, Set<UUID> environmentIds) {

    public Reach {
        environmentIds = Set.copyOf(environmentIds);
        if (product.isPresent() != (kind == MaintenanceReach.PRODUCT)
                || customerId.isPresent() != (kind == MaintenanceReach.CUSTOMER)
                || environmentIds.isEmpty() == (kind == MaintenanceReach.NAMED)) {
            throw new IllegalArgumentException("What is stated does not fit the reach " + kind);
        }
    }
}
