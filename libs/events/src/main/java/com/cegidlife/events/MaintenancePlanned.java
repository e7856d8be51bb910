package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A planned maintenance was drafted; customers know nothing of it before it is announced, and the window may change.
 *
 * @param startsAt start of the window
 * @param endsAt end of the window, excluded
 */
@EventType("com.cegidlife.availability.maintenance-planned.v1")
public record MaintenancePlanned(
        UUID maintenanceId, String titleFrench, String titleEnglish, Instant startsAt, Instant endsAt)
        implements MaintenanceEvent {}
