package com.cegidlife.servicekit.upkeep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a service remembers what it has published, handled and sent. */
@ConfigMapping(prefix = "cegidlife.retention")
interface Retention {

    /** After its publication a fact stays in the outbox for this long, for those who look into an incident. */
    @WithDefault("P7D")
    Duration published();

    /** Longer than any topic keeps its records, so that no redelivery is taken for a new event. */
    @WithDefault("P45D")
    Duration handled();

    /** After it was sent a mail stays for this long, for those who look into an incident. */
    @WithDefault("P7D")
    Duration mailed();

    /** A mail that was given up stays for this long, for an operator to send it again; it is about a person. */
    @WithDefault("P90D")
    Duration undelivered();
}
