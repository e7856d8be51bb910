package com.cegidlife.availability.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** To where webhooks may lead. */
@ConfigMapping(prefix = "cegidlife.webhooks")
public interface WebhookSettings {

    /** Lets them lead to addresses of this machine and its network, without encryption: for tests and live reload. */
    @WithDefault("false")
    boolean anywhere();
}
