package com.cegidlife.billing.einvoice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How issued documents are rendered, apart from issuing. */
@ConfigMapping(prefix = "cegidlife.rendering")
public interface RenderingSettings {

    /** How often each instance looks for documents to render. */
    @WithDefault("1s")
    Duration every();

    /** How many an instance renders at the same time; each takes a thread and a connection to the database. */
    @WithDefault("2")
    @Min(1)
    int workers();
}
