package com.cegidlife.availability.month;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When months are closed. */
@ConfigMapping(prefix = "cegidlife.month-closing")
public interface ClosingSettings {

    /** How long after a month's end it is closed by itself, so that the last results of the probes are in. */
    @WithDefault("PT6H")
    Duration delay();
}
