package com.cegidlife.availability.environment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The suite's own services as environments of the publisher itself, which no contract provides. */
@ConfigMapping(prefix = "cegidlife.own-services")
interface OwnServicesSettings {

    /** Each as {@code name=id}; none when left out. */
    Optional<List<String>> environments();

    /** The publisher as a customer of its own. */
    @WithDefault("c0000000-0000-4000-8000-000000000001")
    UUID customerId();

    @WithDefault("CegidLife")
    String customerName();

    /** What the public weather shows them under. */
    @WithDefault("CEGIDLIFE")
    String product();
}
