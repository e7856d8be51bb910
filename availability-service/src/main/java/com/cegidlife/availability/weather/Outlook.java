package com.cegidlife.availability.weather;

import com.cegidlife.availability.incident.Incidents;
import com.cegidlife.availability.incident.ReadTimelines;
import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.availability.maintenance.Maintenance;
import com.cegidlife.availability.maintenance.Maintenances;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What goes on and what is to come: maintenance and incidents, a hundred of each at most. */
@ApplicationScoped
class Outlook {

    private static final int MOST = 100;

    private final Maintenances maintenances;
    private final Incidents incidents;
    private final ReadTimelines timelines;

    Outlook(Maintenances maintenances, Incidents incidents, ReadTimelines timelines) {
        this.maintenances = maintenances;
        this.incidents = incidents;
        this.timelines = timelines;
    }

    List<Maintenance> maintenanceOf(UUID customerId) {
        return maintenances.runningAndComing(Optional.of(customerId), MOST);
    }

    List<Timeline> incidentsOf(UUID customerId) {
        return timelines.of(incidents.open(Optional.of(customerId), MOST));
    }

    List<Maintenance> publicMaintenance() {
        return maintenances.runningAndComingInPublic(MOST);
    }

    List<Timeline> publicIncidents() {
        return timelines.of(incidents.openInPublic(MOST));
    }
}
