package com.cegidlife.servicekit.portal;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Addresses of pages in the CegidLife space, for people to follow. */
@ApplicationScoped
public class PortalLinks {

    private final PortalSettings settings;

    PortalLinks(PortalSettings settings) {
        this.settings = settings;
    }

    /** @param path of the page, such as {@code /tickets/D-2026-000042} */
    public URI to(String path) {
        return URI.create(settings.url().toString().replaceFirst("/+$", "") + path);
    }
}
