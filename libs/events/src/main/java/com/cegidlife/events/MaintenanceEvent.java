package com.cegidlife.events;

import java.util.UUID;

/** Life of the maintenance of the environments (R5.1 to R5.5); key: maintenance id. */
public sealed interface MaintenanceEvent extends DomainEvent
        permits MaintenancePlanned,
                MaintenanceAnnounced,
                MaintenanceStarted,
                MaintenanceOverrun,
                MaintenanceEnded,
                MaintenanceCancelled {

    /** The maintenance that this is about. */
    UUID maintenanceId();

    @Override
    default String key() {
        return maintenanceId().toString();
    }
}
