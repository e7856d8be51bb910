package com.cegidlife.testkit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells who calls, from the token alone. */
@Path("/caller")
class CallerResource {

    private final JsonWebToken token;

    CallerResource(JsonWebToken token) {
        this.token = token;
    }

    @GET
    @RolesAllowed("customer-admin")
    public String caller() {
        return token.getSubject() + " of " + token.getClaim("customer_id");
    }
}
