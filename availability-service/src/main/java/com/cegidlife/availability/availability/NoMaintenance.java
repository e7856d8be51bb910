package com.cegidlife.availability.availability;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What covers environments as long as nothing plans maintenance. */
@ApplicationScoped
@DefaultBean
class NoMaintenance implements MaintenanceCover {

    @Override
    public List<Cover> covering(UUID environmentId, Instant from, Instant to) {
        return List.of();
    }

    @Override
    public Map<UUID, List<Cover>> covering(Collection<UUID> environmentIds, Instant from, Instant to) {
        return Map.of();
    }
}
