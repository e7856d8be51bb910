package com.cegidlife.availability.availability;

import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of time that maintenance of an environment covers, from {@code start} until just before {@code end}; never
 * empty.
 */
public record Cover(UUID maintenanceId, CoverKind kind, Instant start, Instant end) {
    public Cover {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A cover must end after it starts: " + start + " to " + end);
        }
    }
}
