package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.CustomerWeather;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The weather of a customer (R6.6).
 *
 * @param environments those in force, the first two hundred
 * @param maintenance announced and not over, the earliest first
 * @param incidents not resolved, the last first
 */
@Schema(name = "CustomerWeather")
public record WeatherView(
        Instant asOf,
        List<EnvironmentView> environments,
        List<MaintenanceNews> maintenance,
        List<IncidentNews> incidents) {

    static WeatherView of(CustomerWeather weather) {
        return new WeatherView(
                weather.asOf(),
                weather.environments().stream().map(EnvironmentView::of).toList(),
                weather.maintenance().stream().map(MaintenanceNews::of).toList(),
                weather.incidents().stream().map(IncidentNews::of).toList());
    }
}
