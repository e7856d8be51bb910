package com.cegidlife.availability.weather;

import com.cegidlife.availability.incident.Timeline;
import com.cegidlife.availability.maintenance.Maintenance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** How it is at an instant, and what is to come (R6.6): of one customer, or in public. */
public sealed interface Weather permits CustomerWeather, PublicWeather {

    /** Enough to tell the weathers of a product from each other. */
    int BYTES_OF_A_FINGERPRINT = 12;

    Instant asOf();

    /** Announced and not over, the earliest first. */
    List<Maintenance> maintenance();

    /** Not resolved, the last first. */
    List<Timeline> incidents();

    /** Another one for another weather, whatever the instant. */
    default String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            signs().forEach(sign -> digest.update((sign + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES_OF_A_FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

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
