package com.cegidlife.servicekit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads the {@link Caller} from a verified token before any role is checked, so that {@code @RolesAllowed} sees only
 * the roles that the caller holds for us: a customer's role without a customer, or a staff role with one, opens nothing.
 */
@ApplicationScoped
class TokenReader implements SecurityIdentityAugmentor {

    static final String CALLER = "cegidlife.caller";
    private static final String CUSTOMER_ID = "customer_id";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Uni.createFrom().item(() -> known(identity, caller(identity, token)))
                : Uni.createFrom().item(identity);
    }

    private static Caller caller(SecurityIdentity identity, JsonWebToken token) {
        try {
            var customer =
                    Optional.<String>ofNullable(token.getClaim(CUSTOMER_ID)).map(UUID::fromString);
            return new Caller(UUID.fromString(token.getSubject()), customer, identity.getRoles());
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new AuthenticationFailedException("The token's sub or customer_id is not a UUID", e);
        }
    }

    private static SecurityIdentity known(SecurityIdentity identity, Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addAttribute(CALLER, caller)
                .addRoles(caller.roles())
                .build();
    }
}
