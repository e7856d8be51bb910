package com.cegidlife.availability.monitor.rest;

import com.cegidlife.availability.monitor.Monitor;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A monitor.
 *
 * @param toleranceSeconds absent for the setting of the service (D12)
 * @param locations from where it is looked at; empty for anywhere
 * @param retiredAt absent while it is watched
 */
@Schema(name = "Monitor")
public record MonitorView(
        UUID id,
        UUID environmentId,
        String name,
        String target,
        Optional<Long> toleranceSeconds,
        int consecutiveChecks,
        int failingLocations,
        List<String> locations,
        Optional<Instant> retiredAt,
        long version)
        implements Versioned {

    static MonitorView of(Monitor monitor) {
        var plan = monitor.plan();
        return new MonitorView(
                monitor.id(),
                monitor.environment().id(),
                plan.name(),
                plan.target(),
                plan.tolerance().map(Duration::toSeconds),
                plan.consecutiveChecks(),
                plan.failingLocations(),
                List.copyOf(plan.locations()),
                monitor.retiredAt(),
                monitor.version());
    }
}
