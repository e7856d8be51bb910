package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.monitor.Monitor;
import com.cegidlife.availability.monitor.Monitors;
import com.cegidlife.availability.uptime.BatchFold.Quorum;
import com.cegidlife.events.ProbeResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** By what results are folded: what operators have set up of a monitor, else the settings of the service. */
@ApplicationScoped
class Rules {

    private final Monitors monitors;
    private final UptimeSettings settings;

    Rules(Monitors monitors, UptimeSettings settings) {
        this.monitors = monitors;
        this.settings = settings;
    }

    /** Those of some environments, read in one statement. */
    Known of(Collection<Environment> environments) {
        var byId = environments.stream().collect(Collectors.toMap(Environment::id, Function.identity()));
        var setUp = new HashMap<UUID, Map<String, Monitor>>();
        if (!byId.isEmpty()) {
            monitors.of(byId.keySet())
                    .forEach(monitor -> setUp.computeIfAbsent(
                                    monitor.environment().id(), id -> new HashMap<>())
                            .put(monitor.name(), monitor));
        }
        return new Known(byId, setUp);
    }

    /** What confirms a turn of a monitor. */
    Quorum quorum(Environment environment, String monitor) {
        return of(List.of(environment)).quorum(environment.id(), monitor);
    }

    /** The rules of some environments. */
    final class Known implements FoldingRules {

        private final Map<UUID, Environment> environments;
        private final Map<UUID, Map<String, Monitor>> setUp;

        private Known(Map<UUID, Environment> environments, Map<UUID, Map<String, Monitor>> setUp) {
            this.environments = environments;
            this.setUp = setUp;
        }

        private Optional<Monitor> monitor(UUID environmentId, String name) {
            return Optional.ofNullable(
                    setUp.getOrDefault(environmentId, Map.of()).get(name));
        }

        /** False for what was retired, or is not looked at from there. */
        boolean count(ProbeResult result) {
            return monitor(result.environmentId(), result.monitor())
                    .map(monitor -> monitor.isWatchedFrom(result.location()))
                    .orElse(true);
        }

        @Override
        public Quorum quorum(UUID environmentId, String name) {
            return monitor(environmentId, name)
                    .map(monitor -> new Quorum(monitor.consecutiveChecks(), monitor.failingLocations()))
                    .orElseGet(() -> configured(name));
        }

        private Quorum configured(String name) {
            var confirmation = settings.monitors().getOrDefault(name, settings.confirmation());
            return new Quorum(confirmation.consecutiveChecks(), confirmation.failingLocations());
        }

        @Override
        public Duration silenceTolerance(UUID environmentId) {
            return environments.get(environmentId).silenceTolerance().orElse(settings.silenceTolerance());
        }

        @Override
        public Duration lateness() {
            return settings.lateness();
        }
    }
}
