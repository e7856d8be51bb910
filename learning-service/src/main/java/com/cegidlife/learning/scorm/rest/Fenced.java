package com.cegidlife.learning.scorm.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;

/**
 * Fences in what packages are made of. A package runs scripts of its own and looks for its player in the frames above, so it has
 * to be of the same origin; but it loads nothing from elsewhere, speaks to nobody else, and navigates no other frame. There is
 * nothing of a user in this origin: the API asks for tokens, which no page of it has.
 */
final class Fenced {

    private static final String CONTENT =
            "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; connect-src 'self';"
                    + " object-src 'none'; form-action 'none'; base-uri 'self'; frame-ancestors 'self';"
                    + " sandbox allow-scripts allow-same-origin allow-forms";

    private static final String PLAYER = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline';"
            + " connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self' ";

    private Fenced() {}

    /** A file of a package; it is shown by the player alone. */
    static ResponseBuilder content() {
        return with(CONTENT);
    }

    /** @param portal address of the front end, which alone may show the player in a frame */
    static ResponseBuilder player(String portal) {
        var address = URI.create(portal);
        return with(PLAYER + address.getScheme() + "://" + address.getRawAuthority());
    }

    /** X-Frame-Options cannot name another origin; browsers that know frame-ancestors do not look at it. */
    private static ResponseBuilder with(String policy) {
        return Response.ok()
                .header("Content-Security-Policy", policy)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cache-Control", "private, max-age=3600");
    }
}
