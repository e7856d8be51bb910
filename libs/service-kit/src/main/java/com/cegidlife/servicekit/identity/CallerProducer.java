package com.cegidlife.servicekit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the caller of the running request to whoever injects it. */
@ApplicationScoped
class CallerProducer {

    @Produces
    @RequestScoped
    CurrentCaller currentCaller(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(TokenReader.CALLER);
        if (caller == null) {
            throw new UnauthorizedException("No access token");
        }
        return new CurrentCaller(caller);
    }
}
