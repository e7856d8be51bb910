package com.cegidlife.servicekit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * The one source of time: everything injects {@link Clock}, so that a test can live through 36 months. Microseconds, as
 * the database keeps them: what is answered at once and what is read later are the same.
 */
@ApplicationScoped
class ClockProducer {

    @Produces
    @Singleton
    @DefaultBean
    Clock systemClock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
