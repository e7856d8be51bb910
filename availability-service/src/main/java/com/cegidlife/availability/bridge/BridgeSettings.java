package com.cegidlife.availability.bridge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much the bridge takes from probes that cannot speak Kafka. */
@ConfigMapping(prefix = "cegidlife.bridge")
public interface BridgeSettings {

    /** How many facts may wait to be published before probes are asked to wait. */
    @WithDefault("50000")
    @Min(1)
    long mostWaiting();

    /** How many batches are taken at once; more are asked to come again. */
    @WithDefault("8")
    @Min(1)
    int batchesAtOnce();

    /** When who was asked to wait may come again. */
    @WithDefault("PT5S")
    Duration retryAfter();
}
