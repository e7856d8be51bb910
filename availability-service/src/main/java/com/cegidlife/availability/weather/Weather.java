package com.cegidlife.availability.weather;

import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.availability.maintenance.Maintenance;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How it is at an instant, and what is to come (R6.6): of one customer, or in public. */
public sealed interface Weather permits CustomerWeather, PublicWeather {

    Instant asOf();

    /** Announced and not over, the earliest first. */
    List<Maintenance> maintenance();

    /** Not resolved, the last first. */
    List<Timeline> incidents();

    /** What tells one weather from another, whatever the instant. */
    default List<String> signs() {
        return Stream.concat(
                        maintenance().stream().map(one -> one.id() + " " + one.version()),
                        incidents().stream()
                                .map(one -> one.incident().id() + " "
                                        + one.incident().version()))
                .toList();
    }
}
