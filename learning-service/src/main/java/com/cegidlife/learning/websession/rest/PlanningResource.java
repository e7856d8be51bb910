package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.websession.PlanSession;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where trainers plan live web sessions. */
@Path("/web-sessions")
@Tag(name = "Live web sessions")
@RolesAllowed(Role.TRAINER)
public class PlanningResource {

    private final PlanSession planSession;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PlanningResource(PlanSession planSession, Idempotency idempotency, CurrentCaller caller) {
        this.planSession = planSession;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "web-session-in-the-past")
    @Operation(operationId = "planWebSession", summary = "Plan a live web session")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WebSessionView.class)))
    public RestResponse<WebSessionView> plan(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanBody body) {
        var trainer = caller.get().userId();
        var view = idempotency.once(
                trainer,
                "plan-web-session",
                key,
                body,
                WebSessionView.class,
                () -> WebSessionView.of(planSession.plan(body.value(), trainer)));
        return Versions.created("/web-sessions/" + view.id(), view);
    }
}
