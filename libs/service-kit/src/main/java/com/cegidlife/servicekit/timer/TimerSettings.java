package com.cegidlife.servicekit.timer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How due timers are found and fired. */
@ConfigMapping(prefix = "cegidlife.timers")
interface TimerSettings {

    /** How often each instance looks for due timers. */
    Duration every();

    /** How many timers an instance fires at the same time; each takes a thread and a connection to the database. */
    @WithDefault("4")
    @Min(1)
    int workers();
}
