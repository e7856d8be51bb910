package com.cegidlife.availability.attribution.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Which exclusion is decided on, on which version, and under which key the request may be repeated. */
public class Target {

    @PathParam("exclusionId")
    UUID id;

    @HeaderParam("If-Match")
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    String key;
}
