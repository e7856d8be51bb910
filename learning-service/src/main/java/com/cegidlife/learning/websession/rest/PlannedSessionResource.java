package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.websession.CancelSession;
import com.cegidlife.learning.websession.MoveSession;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What trainers do with a live web session before it begins. */
@Path("/web-sessions/{sessionId}")
@Tag(name = "Live web sessions")
@RolesAllowed(Role.TRAINER)
public class PlannedSessionResource {

    private final MoveSession moveSession;
    private final CancelSession cancelSession;
    private final SessionCommands commands;

    PlannedSessionResource(MoveSession moveSession, CancelSession cancelSession, SessionCommands commands) {
        this.moveSession = moveSession;
        this.cancelSession = cancelSession;
        this.commands = commands;
    }

    @PUT
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "web-session-over, web-session-begun, web-session-in-the-past, web-session-seats-taken,"
                    + " web-session-product-fixed")
    @Operation(
            operationId = "changeWebSession",
            summary = "Change the plan of a live web session",
            description = "Those who have a seat are told by mail; new seats go to those who wait.")
    public RestResponse<WebSessionView> change(
            @PathParam("sessionId") UUID sessionId, @BeanParam Precondition stated, @NotNull @Valid PlanBody body) {
        return commands.run(
                "change-web-session",
                sessionId,
                stated,
                body,
                (version, trainer) -> moveSession.move(sessionId, version, body.value(), trainer));
    }

    @POST
    @Path("/cancel")
    @Extension(name = ProblemResponses.EXTENSION, value = "web-session-over, web-session-begun")
    @Operation(
            operationId = "cancelWebSession",
            summary = "Cancel a live web session",
            description = "Those who have a seat or wait for one are told by mail.")
    public RestResponse<WebSessionView> cancel(@PathParam("sessionId") UUID sessionId, @BeanParam Precondition stated) {
        return commands.run(
                "cancel-web-session",
                sessionId,
                stated,
                null,
                (version, trainer) -> cancelSession.cancel(sessionId, version, trainer));
    }
}
