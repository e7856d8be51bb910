package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.websession.ReadSessions;
import com.cegidlife.learning.websession.RegisterForSession;
import com.cegidlife.learning.websession.WithdrawRegistration;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own registration for a live web session. */
@Path("/web-sessions/{sessionId}/registration")
@Tag(name = "Live web sessions")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class RegistrationResource {

    private final RegisterForSession registerForSession;
    private final WithdrawRegistration withdrawRegistration;
    private final ReadSessions readSessions;
    private final CurrentCaller caller;

    RegistrationResource(
            RegisterForSession registerForSession,
            WithdrawRegistration withdrawRegistration,
            ReadSessions readSessions,
            CurrentCaller caller) {
        this.registerForSession = registerForSession;
        this.withdrawRegistration = withdrawRegistration;
        this.readSessions = readSessions;
        this.caller = caller;
    }

    @PUT
    @Extension(name = ProblemResponses.EXTENSION, value = "web-session-over, web-session-begun")
    @Operation(
            operationId = "registerForWebSession",
            summary = "Register for a live web session",
            description =
                    "With a seat as long as there are any, else on the waiting list: `registration` says which. A mail"
                            + " brings the file for one's calendar. Doing so again changes nothing.")
    public RestResponse<WebSessionView> register(@PathParam("sessionId") UUID sessionId) {
        registerForSession.register(caller.get(), sessionId);
        return Versions.answer(WebSessionView.of(readSessions.one(caller.get().userId(), sessionId)));
    }

    @DELETE
    @Extension(name = ProblemResponses.EXTENSION, value = "web-session-over, web-session-begun")
    @Operation(
            operationId = "withdrawFromWebSession",
            summary = "Withdraw one's registration for a live web session",
            description = "The seat goes to whoever has waited longest. Doing so again changes nothing.")
    public void withdraw(@PathParam("sessionId") UUID sessionId) {
        withdrawRegistration.withdraw(caller.get().userId(), sessionId);
    }
}
