package com.cegidlife.availability.weather;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.availability.outage.Outages;
import com.cegidlife.availability.uptime.MonitorWatches;
import com.cegidlife.availability.uptime.UptimeSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells how environments do now (R6.6). */
@ApplicationScoped
public class ReadWeather {

    private final Environments environments;
    private final MonitorWatches watches;
    private final Outages outages;
    private final Duration silenceTolerance;
    private final Clock clock;

    ReadWeather(
            Environments environments, MonitorWatches watches, Outages outages, UptimeSettings settings, Clock clock) {
        this.environments = environments;
        this.watches = watches;
        this.outages = outages;
        this.silenceTolerance = settings.silenceTolerance();
        this.clock = clock;
    }

    /**
     * The environments in force after the given one, in the order of their ids.
     *
     * @param customerId empty for every customer
     */
    @Transactional
    public List<EnvironmentWeather> list(Optional<UUID> customerId, Optional<UUID> after, int limit) {
        return weatherOf(environments.inForce(customerId, after, limit));
    }

    /** One environment; empty when there is none with this id. */
    @Transactional
    public Optional<EnvironmentWeather> of(UUID environmentId) {
        return environments
                .withCustomer(environmentId)
                .map(environment -> weatherOf(List.of(environment)).getFirst());
    }

    private List<EnvironmentWeather> weatherOf(List<Environment> shown) {
        var now = clock.instant();
        var ids = shown.stream().map(Environment::id).toList();
        var lastChecks = watches.lastChecks(ids);
        var open = outages.openOf(ids);
        return shown.stream()
                .map(environment -> EnvironmentWeather.at(
                        now,
                        environment.silenceTolerance().orElse(silenceTolerance),
                        environment,
                        Optional.ofNullable(lastChecks.get(environment.id())),
                        Optional.ofNullable(open.get(environment.id()))))
                .toList();
    }
}
