package com.cegidlife.availability.weather;

import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.availability.maintenance.Maintenance;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The weather for everybody: no customer is named, and what concerns customers or environments one by one is left out. */
public record PublicWeather(
        Instant asOf, List<ProductWeather> products, List<Maintenance> maintenance, List<Timeline> incidents)
        implements Weather {

    @Override
    public List<String> signs() {
        return Stream.concat(products.stream().map(ProductWeather::toString), Weather.super.signs().stream())
                .toList();
    }
}
