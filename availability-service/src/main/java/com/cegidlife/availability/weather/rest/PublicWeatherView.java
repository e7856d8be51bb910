package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.EnvironmentState;
import com.cegidlife.availability.weather.ProductWeather;
import com.cegidlife.availability.weather.PublicWeather;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The weather for everybody; names no customer.
 *
 * @param maintenance of products or of everything, announced and not over, the earliest first
 * @param incidents of products or of everything, not resolved, the last first
 */
@Schema(name = "PublicWeather")
public record PublicWeatherView(
        Instant asOf, List<ProductView> products, List<MaintenanceNews> maintenance, List<IncidentNews> incidents) {

    static PublicWeatherView of(PublicWeather weather) {
        return new PublicWeatherView(
                weather.asOf(),
                weather.products().stream().map(ProductView::of).toList(),
                weather.maintenance().stream().map(MaintenanceNews::of).toList(),
                weather.incidents().stream().map(IncidentNews::of).toList());
    }

    /**
     * How the production environments of a product do.
     *
     * @param state {@code DOWN} when none works
     * @param down how many of them are out
     * @param unknown of how many nothing is known (D12)
     */
    @Schema(name = "ProductWeather")
    public record ProductView(String product, EnvironmentState state, long environments, long down, long unknown) {

        static ProductView of(ProductWeather weather) {
            return new ProductView(
                    weather.product(), weather.state(), weather.environments(), weather.down(), weather.unknown());
        }
    }
}
