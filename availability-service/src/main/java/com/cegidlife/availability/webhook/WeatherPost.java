package com.cegidlife.availability.webhook;

import com.cegidlife.availability.incident.IncidentStage;
import com.cegidlife.availability.weather.CustomerWeather;
import com.cegidlife.availability.weather.EnvironmentState;
import com.cegidlife.events.MaintenanceKind;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The weather of a customer as it is posted, whole each time. */
public record WeatherPost(
        Instant asOf, List<PostedEnvironment> environments, List<PostedMaintenance> maintenance, List<PostedIncident> incidents) {

    /** @param downSince absent unless an outage is open */
    public record PostedEnvironment(
            UUID id, String name, String product, EnvironmentState state, Optional<Instant> downSince) {}

    /** Announced and not over. */
    public record PostedMaintenance(
            UUID id, MaintenanceKind kind, String state, Text title, Instant startsAt, Instant endsAt) {}

    /** Not resolved. */
    public record PostedIncident(UUID id, IncidentStage stage, Text title, Instant openedAt) {}

    static WeatherPost of(CustomerWeather weather) {
        return new WeatherPost(
                weather.asOf(),
                weather.environments().stream()
                        .map(one -> new PostedEnvironment(
                                one.environment().id(),
                                one.environment().name(),
                                one.environment().product(),
                                one.state(),
                                one.outage().map(outage -> outage.startedAt())))
                        .toList(),
                weather.maintenance().stream()
                        .map(one -> new PostedMaintenance(
                                one.id(),
                                one.kind(),
                                one.state().name(),
                                one.subject().title(),
                                one.window().start(),
                                one.window().end()))
                        .toList(),
                weather.incidents().stream()
                        .map(one -> new PostedIncident(
                                one.incident().id(),
                                one.incident().stage(),
                                one.incident().title(),
                                one.incident().openedAt()))
                        .toList());
    }
}
