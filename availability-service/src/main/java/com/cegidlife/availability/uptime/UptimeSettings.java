package com.cegidlife.availability.uptime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How results become outages. */
@ConfigMapping(prefix = "cegidlife.uptime")
public interface UptimeSettings {

    /** How many checks in a row confirm a failure, and a recovery (D13). */
    @WithDefault("3")
    @Min(1)
    int consecutiveChecks();

    /** Without a result for longer than this, an environment's state is unknown (D12). */
    @WithDefault("PT1M")
    Duration silenceTolerance();
}
