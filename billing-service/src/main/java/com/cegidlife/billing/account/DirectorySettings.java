package com.cegidlife.billing.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The identity directory that accounts are opened in: a Keycloak server. */
@ConfigMapping(prefix = "cegidlife.directory")
public interface DirectorySettings {

    /** Root address of the server; empty where accounts are opened by other means. Then nothing is told. */
    Optional<URI> url();

    @WithDefault("cegidlife")
    String realm();

    /** Of a client with a service account that may manage users, and nothing else. */
    @WithDefault("cegidlife-accounts")
    String clientId();

    /** Must be stated with the address. */
    Optional<String> clientSecret();

    /** For each answer. */
    @WithDefault("PT5S")
    Duration timeout();

    /** How long the link to choose a password is good for. */
    @WithDefault("P7D")
    Duration invitation();
}
