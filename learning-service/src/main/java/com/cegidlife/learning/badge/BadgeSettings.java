package com.cegidlife.learning.badge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who issues badges. */
@ConfigMapping(prefix = "cegidlife.badges")
interface BadgeSettings {

    /** Private key that badges are signed with, as a JSON Web Key: {@code {"kty":"OKP","crv":"Ed25519","x":…,"d":…}}. */
    String signingKey();

    /** How the issuer is called in badges. */
    @WithDefault("Cegid")
    String issuerName();
}
