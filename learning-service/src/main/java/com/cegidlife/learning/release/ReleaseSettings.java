package com.cegidlife.learning.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What a major release does to certifications. */
@ConfigMapping(prefix = "cegidlife.certification")
interface ReleaseSettings {

    /** How long certifications outlive a major release, in civil time such as {@code P30D}; none by default (D6). */
    @WithDefault("P0D")
    Period grace();
}
