package com.cegidlife.servicekit.upkeep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a service remembers what it has published and handled. */
@ConfigMapping(prefix = "cegidlife.retention")
interface Retention {

    /** After its publication a fact stays in the outbox for this long, for those who look into an incident. */
    @WithDefault("P7D")
    Duration published();

    /** Longer than any topic keeps its records, so that no redelivery is taken for a new event. */
    @WithDefault("P45D")
    Duration handled();
}
