package com.cegidlife.availability.maintenance.rest;

import jakarta.ws.rs.HeaderParam;

/** On which version a maintenance is to be changed, and under which key the request may be repeated. */
public class Precondition {

    @HeaderParam("If-Match")
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    String key;

    String ifMatch() {
        return ifMatch;
    }

    String key() {
        return key;
    }
}
