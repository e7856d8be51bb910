package com.cegidlife.servicekit.http;

import jakarta.ws.rs.HeaderParam;

/** On which version something is to be changed, and under which key the request may be repeated: {@code @BeanParam}. */
public class Precondition {

    @HeaderParam("If-Match")
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    String key;

    /** @throws com.cegidlife.servicekit.problem.Refusal as {@link Versions#required} does */
    long version() {
        return Versions.required(ifMatch);
    }

    String key() {
        return key;
    }
}
