package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A maintenance will not take place; told of drafts as well.
 *
 * @param announced whether customers had been told of it
 */
@EventType("com.cegidlife.availability.maintenance-cancelled.v1")
public record MaintenanceCancelled(
        UUID maintenanceId, MaintenanceKind kind, boolean announced, String reason, Instant cancelledAt)
        implements MaintenanceEvent {}
