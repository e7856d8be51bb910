package com.cegidlife.availability.maintenance;

import java.util.UUID;

/**
 * Who changes which maintenance.
 *
 * @param version that the person has read
 */
public record Change(UUID maintenanceId, long version, UUID by) {}
