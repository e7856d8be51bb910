package com.cegidlife.servicekit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the verified token of the request. */
@ApplicationScoped
class CallerProducer {

    static final String CUSTOMER_ID = "customer_id";

    @Produces
    @RequestScoped
    CurrentCaller currentCaller(SecurityIdentity identity) {
        return new CurrentCaller(read(identity));
    }

    private static Caller read(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException("No access token");
        }
        try {
            var customer =
                    Optional.<String>ofNullable(token.getClaim(CUSTOMER_ID)).map(UUID::fromString);
            return new Caller(UUID.fromString(token.getSubject()), customer, Set.copyOf(identity.getRoles()));
        } catch (IllegalArgumentException e) {
            throw new UnauthorizedException("The token's sub or customer_id is not a UUID", e);
        }
    }
}
