package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.EnvironmentState;
import com.cegidlife.availability.weather.EnvironmentWeather;
import com.cegidlife.events.EnvironmentKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An environment and how it does now.
 *
 * @param downSince start of the open outage
 * @param outageId the open outage
 */
public record EnvironmentView(
        UUID id,
        UUID customerId,
        String customerName,
        String name,
        EnvironmentKind kind,
        String product,
        EnvironmentState state,
        Optional<Instant> lastCheckedAt,
        Optional<Instant> downSince,
        Optional<UUID> outageId) {

    static EnvironmentView of(EnvironmentWeather weather) {
        var environment = weather.environment();
        return new EnvironmentView(
                environment.id(),
                environment.customer().id(),
                environment.customer().name(),
                environment.name(),
                environment.kind(),
                environment.product(),
                weather.state(),
                weather.lastCheckedAt(),
                weather.outage().map(outage -> outage.startedAt()),
                weather.outage().map(outage -> outage.id()));
    }
}
