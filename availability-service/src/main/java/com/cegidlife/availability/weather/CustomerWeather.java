package com.cegidlife.availability.weather;

import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.availability.maintenance.Maintenance;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The weather of one customer.
 *
 * @param environments those in force, the first two hundred in the order of their ids
 */
public record CustomerWeather(
        Instant asOf, List<EnvironmentWeather> environments, List<Maintenance> maintenance, List<Timeline> incidents)
        implements Weather {

    @Override
    public List<String> signs() {
        return Stream.concat(
                        environments.stream().map(one -> one.environment().id() + " " + one.state()),
                        Weather.super.signs().stream())
                .toList();
    }
}
