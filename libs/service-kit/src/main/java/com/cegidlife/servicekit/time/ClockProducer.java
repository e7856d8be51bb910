package com.cegidlife.servicekit.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one source of time: everything injects {@link Clock}, so that a test can live through 36 months. Microseconds, as
 * the database keeps them: what is answered at once and what is read later are the same.
 */
@ApplicationScoped
class ClockProducer {

    private static final Clock REAL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

    /** The profile of the suite that runs on one machine, to be tried out. */
    private static final String LOCAL = "local";

    private final Clock clock;

    ClockProducer(@ConfigProperty(name = "cegidlife.clock.file") Optional<Path> file) {
        clock = clock(file, ConfigUtils.getProfiles());
    }

    /**
     * @param file by which the clock is moved, see {@link MovedClock}; empty for real time
     * @throws ConfigurationException when a service that is not local is to move its clock
     */
    static Clock clock(Optional<Path> file, List<String> profiles) {
        if (file.isPresent() && !profiles.contains(LOCAL)) {
            throw new ConfigurationException("cegidlife.clock.file moves the clock of a local suite; profile "
                    + profiles + " lives in real time");
        }
        return file.<Clock>map(moved -> new MovedClock(REAL, moved)).orElse(REAL);
    }

    /** Made when the service starts: one that may not move its clock does not start at all. */
    @Produces
    @Singleton
    @DefaultBean
    @Startup
    Clock clock() {
        return clock;
    }
}
