package com.cegidlife.availability.subscription;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where those who have no account reach this service. */
@ConfigMapping(prefix = "cegidlife.subscriptions")
interface SubscriptionSettings {

    /** Public address of this service, such as {@code https://meteo.cegidlife.example}. */
    URI url();
}
