package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.Maintenance;
import com.cegidlife.availability.maintenance.MaintenanceState;
import com.cegidlife.events.MaintenanceKind;
import com.cegidlife.events.MaintenanceReach;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A maintenance.
 *
 * @param reason why it is urgent (R5.4)
 * @param endedAt when the work ended, excluded
 * @param version for {@code If-Match}
 * @param overlaps announced maintenance with environments and time in common, the first twenty; to operators alone, and
 *     in no list
 */
@Schema(name = "Maintenance")
public record MaintenanceView(
        UUID id,
        MaintenanceKind kind,
        MaintenanceState state,
        Text title,
        Optional<Text> description,
        Optional<String> reason,
        WindowBody window,
        boolean endsByItself,
        MaintenanceReach reach,
        Optional<String> product,
        Optional<Instant> announcedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Instant> cancelledAt,
        Optional<String> cancellationReason,
        long version,
        List<Overlap> overlaps) {

    static MaintenanceView of(Maintenance maintenance) {
        return of(maintenance, List.of());
    }

    static MaintenanceView of(Maintenance maintenance, List<Maintenance> overlapping) {
        return new MaintenanceView(
                maintenance.id(),
                maintenance.kind(),
                maintenance.state(),
                maintenance.subject().title(),
                maintenance.subject().description(),
                maintenance.reason(),
                WindowBody.of(maintenance.window()),
                maintenance.endsByItself(),
                maintenance.work().reach(),
                maintenance.work().reachProduct(),
                maintenance.announcedAt(),
                maintenance.startedAt(),
                maintenance.endedAt(),
                maintenance.cancelledAt(),
                maintenance.cancellationReason(),
                maintenance.version(),
                overlapping.stream().map(Overlap::of).toList());
    }

    /** Another maintenance of the same environments at the same time. */
    @Schema(name = "OverlappingMaintenance")
    public record Overlap(UUID maintenanceId, Text title, WindowBody window) {

        static Overlap of(Maintenance other) {
            return new Overlap(other.id(), other.subject().title(), WindowBody.of(other.window()));
        }
    }
}
