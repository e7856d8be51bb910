package com.cegidlife.availability.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was told of the incidents. */
@ApplicationScoped
class IncidentUpdates implements PanacheRepositoryBase<IncidentUpdate, UUID> {

    /** By incident, the first told first. */
    Map<UUID, List<IncidentUpdate>> of(Collection<UUID> incidentIds) {
        return list("incidentId in ?1 order by id", incidentIds).stream()
                .collect(Collectors.groupingBy(IncidentUpdate::incidentId));
    }
}
