package com.cegidlife.ticket.accompaniment.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Which accompaniment is to be changed, on which version, and under which key the request may be repeated. */
public class Target {

    @PathParam("number")
    String number;

    @PathParam("accompanimentId")
    UUID id;

    @HeaderParam("If-Match")
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    String key;
}
