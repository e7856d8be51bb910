package com.cegidlife.ticket.creditorder.rest;

import jakarta.ws.rs.HeaderParam;

/** On which version an order is to be changed, and under which key the request may be repeated. */
public class OrderPrecondition {

    @HeaderParam("If-Match")
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    String key;
}
