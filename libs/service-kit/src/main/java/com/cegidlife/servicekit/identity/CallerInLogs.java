package com.cegidlife.servicekit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Marks every log line of a request with the customer it is made for; never with the person. */
public class CallerInLogs {

    private static final String CUSTOMER_ID = "customerId";

    @ServerRequestFilter
    void mark(RoutingContext request) {
        if (request.user() instanceof QuarkusHttpUser user) {
            mark(user.getSecurityIdentity());
        }
    }

    private static void mark(SecurityIdentity identity) {
        if (identity.getAttribute(TokenReader.CALLER) instanceof Caller caller) {
            caller.customerId().ifPresent(customer -> MDC.put(CUSTOMER_ID, customer));
        }
    }
}
