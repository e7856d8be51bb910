package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * An announced maintenance has begun.
 *
 * @param startedAt start of its window
 * @param endsAt end of its window, excluded
 */
@EventType("com.cegidlife.availability.maintenance-started.v1")
public record MaintenanceStarted(UUID maintenanceId, MaintenanceKind kind, Instant startedAt, Instant endsAt)
        implements MaintenanceEvent {}
