package com.cegidlife.servicekit.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The one source of time: everything injects {@link Clock}, so that a test can live through 36 months. Microseconds, as
 * the database keeps them: what is answered at once and what is read later are the same.
 */
@ApplicationScoped
class ClockProducer {

    /** The profile of the local suite's launcher. */
    static final String LOCAL = "local";

    private static final Logger LOG = Logger.getLogger(ClockProducer.class);

    @Produces
    @Singleton
    @DefaultBean
    Clock systemClock(@ConfigProperty(name = "cegidlife.clock.offset-file") Optional<Path> offsetFile) {
        return clock(ConfigUtils.getProfiles(), offsetFile);
    }

    /** The machine's, whatever is configured, unless the profile of the local suite is active. */
    static Clock clock(Collection<String> profiles, Optional<Path> offsetFile) {
        var machine = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
        if (offsetFile.isEmpty()) {
            return machine;
        }
        if (!profiles.contains(LOCAL)) {
            LOG.warn("cegidlife.clock.offset-file is ignored: only the local suite can move its clock");
            return machine;
        }
        return new ClockFile(offsetFile.get(), machine);
    }
}
