package com.cegidlife.availability.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Brings incidents together with what was told of them. */
@ApplicationScoped
public class ReadTimelines {

    private final IncidentUpdates updates;

    ReadTimelines(IncidentUpdates updates) {
        this.updates = updates;
    }

    /** In the order given; one query for all. */
    @Transactional
    public List<Timeline> of(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return List.of();
        }
        var told = updates.of(incidents.stream().map(Incident::id).toList());
        return incidents.stream()
                .map(incident -> new Timeline(incident, told.getOrDefault(incident.id(), List.of())))
                .toList();
    }
}
