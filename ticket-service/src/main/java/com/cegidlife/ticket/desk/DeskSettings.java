package com.cegidlife.ticket.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the publisher chose for its desk. */
@ConfigMapping(prefix = "cegidlife.desk")
public interface DeskSettings {

    /** After how many business days without an answer a resolved ticket is closed, at the closing of the last one. */
    @WithDefault("5")
    int closingAfterBusinessDays();

    /** How long after its closing a ticket may be reopened, elapsed time. */
    @WithDefault("P30D")
    Duration reopeningWithin();

    /** How long after it was asked for a purchase may be confirmed, elapsed time (R15.16). */
    @WithDefault("P14D")
    Duration purchaseConfirmedWithin();
}
