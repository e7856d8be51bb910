package com.cegidlife.ticket.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How people are told at once of what happens. */
@ConfigMapping(prefix = "cegidlife.live")
public interface LiveSettings {

    /** How often an instance looks for what was committed, while somebody listens. */
    @WithDefault("PT0.25S")
    Duration every();

    /** After how long without an event a comment shows that the connection lives; shorter than proxies wait. */
    @WithDefault("PT15S")
    Duration sign();

    /** How many streams one user may have open with one instance: a few windows of a browser. */
    @WithDefault("10")
    int streamsPerUser();
}
