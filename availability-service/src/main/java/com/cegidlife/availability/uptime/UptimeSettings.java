package com.cegidlife.availability.uptime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;

/** How results become outages. */
@ConfigMapping(prefix = "cegidlife.uptime")
public interface UptimeSettings {

    /** What confirms a turn of a monitor that is not named in {@link #monitors()}. */
    @WithParentName
    @Valid
    Confirmation confirmation();

    /** What confirms a turn, by the name of the monitor. */
    Map<String, @Valid Confirmation> monitors();

    /** Without a result for longer than this, an environment's state is unknown (D12). */
    @WithDefault("PT1M")
    Duration silenceTolerance();

    /**
     * How much older than the newest check of its monitor a late result may be and still be put in its place; shorter than
     * the delay after which months are closed.
     */
    @WithDefault("PT10M")
    Duration lateness();

    /** A result that comes longer than this after its check is reported: a clock goes wrong, or a probe was cut off. */
    @WithDefault("PT5M")
    Duration delayTolerance();

    /** How far ahead of this service the clock of a probe may be. */
    @WithDefault("PT1M")
    Duration clockTolerance();

    /** What confirms a failure, and a recovery (D13). */
    interface Confirmation {

        /** How many checks in a row, at each location. */
        @WithDefault("3")
        @Min(1)
        int consecutiveChecks();

        /** At how many locations a monitor has to fail for its environment to be out. */
        @WithDefault("1")
        @Min(1)
        int failingLocations();
    }
}
