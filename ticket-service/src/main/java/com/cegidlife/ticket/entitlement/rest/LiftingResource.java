package com.cegidlife.ticket.entitlement.rest;

import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.entitlement.ResumeSupport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Support managers lift the suspension of a customer's support (R14.7). */
@Path("/customers/{customerId}/support-suspensions/{suspensionId}/lift")
@Tag(name = "Entitlement")
@RolesAllowed(Role.SUPPORT_MANAGER)
public class LiftingResource {

    private final ResumeSupport resumeSupport;
    private final Commands commands;
    private final CurrentCaller caller;

    LiftingResource(ResumeSupport resumeSupport, Commands commands, CurrentCaller caller) {
        this.resumeSupport = resumeSupport;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "resumeSupport", summary = "Lift the suspension of a customer's support, at once")
    @Extension(name = ProblemResponses.EXTENSION, value = "suspension-already-lifted")
    @APIResponse(responseCode = "200", description = "The suspension as it is now; the ETag is its new version")
    @APIResponseSchema(SuspensionView.class)
    public RestResponse<SuspensionView> lift(
            @PathParam("customerId") UUID customerId,
            @PathParam("suspensionId") UUID suspensionId,
            @BeanParam Precondition stated,
            @NotNull @Valid Lifting body) {
        var manager = caller.get().userId();
        var reason = body.reason().strip();
        return commands.run(
                stated,
                new Command<>("resume-support", suspensionId, body, SuspensionView.class),
                version -> SuspensionView.of(resumeSupport.resume(
                        new ResumeSupport.Lifting(customerId, suspensionId, version, reason, manager))));
    }
}
