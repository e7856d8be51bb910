package com.cegidlife.availability.weather;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.outage.Outage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How an environment does now (R6.6).
 *
 * @param lastCheckedAt empty when no probe ever reported
 * @param outage the open outage, if any
 */
public record EnvironmentWeather(
        Environment environment, EnvironmentState state, Optional<Instant> lastCheckedAt, Optional<Outage> outage) {

    static EnvironmentWeather at(
            Instant now,
            Duration silenceTolerance,
            Environment environment,
            Optional<Instant> lastCheckedAt,
            Optional<Outage> outage) {
        return new EnvironmentWeather(
                environment, state(now.minus(silenceTolerance), lastCheckedAt, outage), lastCheckedAt, outage);
    }

    private static EnvironmentState state(
            Instant silentBefore, Optional<Instant> lastCheckedAt, Optional<Outage> outage) {
        if (lastCheckedAt.filter(at -> !at.isBefore(silentBefore)).isEmpty()) {
            return EnvironmentState.UNKNOWN;
        }
        return outage.isPresent() ? EnvironmentState.DOWN : EnvironmentState.UP;
    }
}
