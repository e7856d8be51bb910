package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.ChangePriority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The priority of support tickets. */
@Path("/tickets/{number}")
@Tag(name = "Handling")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class PriorityResource {

    private final ChangePriority changePriority;
    private final TicketCommands commands;

    PriorityResource(ChangePriority changePriority, TicketCommands commands) {
        this.changePriority = changePriority;
        this.commands = commands;
    }

    @POST
    @Path("/priority")
    @Operation(
            operationId = "changeTicketPriority",
            summary = "Change the priority of a support ticket",
            description =
                    "Before the take-in-charge the deadline is counted anew from the registration, and the old one stays in the history (R14.10). Afterwards only agents may change it, and no deadline changes.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "ticket-not-support, ticket-over, ticket-merged, ticket-already-taken-in-charge")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> change(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid NewPriority body) {
        return commands.run(
                number,
                stated,
                "priority",
                body,
                change -> changePriority.change(change, body.priority(), body.reason()));
    }
}
