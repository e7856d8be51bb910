package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The work of a maintenance is over.
 *
 * @param endedAt when the work ended, excluded: before or after the end of the window, or at it
 * @param windowEndsAt end of the window, excluded
 */
@EventType("com.cegidlife.availability.maintenance-ended.v1")
public record MaintenanceEnded(
        UUID maintenanceId, MaintenanceKind kind, Instant startedAt, Instant endedAt, Instant windowEndsAt)
        implements MaintenanceEvent {}
