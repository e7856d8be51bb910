package com.cegidlife.availability.weather;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The public weather as it was at most a second ago, however many ask: it is read from whole tables, and anybody may ask
 * as often as they like.
 */
@ApplicationScoped
public class PublicSnapshot {

    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private final TellWeather tellWeather;
    private final Clock clock;

    private PublicWeather last;

    PublicSnapshot(TellWeather tellWeather, Clock clock) {
        this.tellWeather = tellWeather;
        this.clock = clock;
    }

    /** One reading at a time: who asks meanwhile waits for it. */
    public synchronized PublicWeather get() {
        var now = clock.instant();
        if (last == null || !isGood(now)) {
            last = tellWeather.toEverybody();
        }
        return last;
    }

    private boolean isGood(Instant now) {
        return !now.isBefore(last.asOf()) && now.isBefore(last.asOf().plus(GOOD_FOR));
    }
}
