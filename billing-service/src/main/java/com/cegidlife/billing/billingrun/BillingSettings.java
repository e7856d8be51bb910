package com.cegidlife.billing.billingrun;

import io.smallrye.config.ConfigMapping;
import java.time.LocalTime;
import java.util.Optional;

/** When contracts are billed. */
@ConfigMapping(prefix = "cegidlife.billing")
public interface BillingSettings {

    /** The time in Europe/Paris at which a run starts each day; absent where runs are started by hand only. */
    Optional<LocalTime> runAt();
}
