package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.maintenance.Maintenance;
import com.cegidlife.availability.maintenance.MaintenanceState;
import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.events.MaintenanceKind;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Maintenance that is under way or comes.
 *
 * @param blockingFrom from when the environments cannot be used; absent when they always can
 */
@Schema(name = "MaintenanceNews")
public record MaintenanceNews(
        UUID id,
        MaintenanceKind kind,
        MaintenanceState state,
        Text title,
        Optional<Text> description,
        Optional<String> reason,
        Optional<String> product,
        Instant startsAt,
        Instant endsAt,
        Optional<Instant> blockingFrom,
        Optional<Instant> blockingUntil) {

    static MaintenanceNews of(Maintenance maintenance) {
        var window = maintenance.window();
        return new MaintenanceNews(
                maintenance.id(),
                maintenance.kind(),
                maintenance.state(),
                maintenance.subject().title(),
                maintenance.subject().description(),
                maintenance.reason(),
                maintenance.work().reachProduct(),
                window.start(),
                window.end(),
                window.blocking().map(OpenInterval::from),
                window.blocking().map(OpenInterval::to));
    }
}
