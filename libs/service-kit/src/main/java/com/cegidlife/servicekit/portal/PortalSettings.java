package com.cegidlife.servicekit.portal;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where people find the CegidLife space. */
@ConfigMapping(prefix = "cegidlife.portal")
interface PortalSettings {

    /** Public address of the front end, such as {@code https://espace.cegidlife.example}. */
    URI url();
}
