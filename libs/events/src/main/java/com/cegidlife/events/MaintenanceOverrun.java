package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The window of a maintenance is over and the work is not. The time past the window of a planned one excuses no downtime
 * (R6.4).
 *
 * @param windowEndedAt end of the window, excluded
 */
@EventType("com.cegidlife.availability.maintenance-overrun.v1")
public record MaintenanceOverrun(UUID maintenanceId, MaintenanceKind kind, Instant windowEndedAt)
        implements MaintenanceEvent {}
