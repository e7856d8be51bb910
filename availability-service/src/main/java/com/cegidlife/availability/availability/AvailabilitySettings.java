package com.cegidlife.availability.availability;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** What is promised. */
@ConfigMapping(prefix = "cegidlife.availability")
public interface AvailabilitySettings {

    /** The rate promised for a calendar month, in percent (R6.1). */
    @WithDefault("99")
    BigDecimal target();
}
