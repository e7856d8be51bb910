package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.AssignTicket;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.TakeInCharge;
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

/** Agents begin to work on tickets. */
@Path("/tickets/{number}")
@Tag(name = "Handling")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT, Role.OPERATOR})
public class TakeInChargeResource {

    private final TakeInCharge takeInCharge;
    private final AssignTicket assignTicket;
    private final CurrentActor actor;
    private final TicketCommands commands;

    TakeInChargeResource(
            TakeInCharge takeInCharge, AssignTicket assignTicket, CurrentActor actor, TicketCommands commands) {
        this.takeInCharge = takeInCharge;
        this.assignTicket = assignTicket;
        this.actor = actor;
        this.commands = commands;
    }

    @POST
    @Path("/take-in-charge")
    @Operation(
            operationId = "takeTicketInCharge",
            summary = "Take a ticket in charge",
            description =
                    "The caller becomes the agent in charge, and the take-in-charge commitment ends, met or breached (R14.6).")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value =
                    "ticket-already-taken-in-charge, purchase-not-confirmed, ticket-cancelled, other-team, ticket-merged")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> takeInCharge(@PathParam("number") String number, @BeanParam Precondition stated) {
        return commands.run(number, stated, "take-in-charge", null, change -> takeInCharge.take(change, actor.agent()));
    }

    @POST
    @Path("/assign")
    @Operation(
            operationId = "assignTicket",
            summary = "Give a ticket to an agent",
            description = "The take-in-charge commitment goes on until that agent takes the ticket in charge.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "ticket-over, ticket-merged, purchase-not-confirmed, ticket-cancelled, other-team")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> assign(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid Assignment body) {
        return commands.run(
                number, stated, "assign", body, change -> assignTicket.assign(change, actor.agent(), body.agentId()));
    }
}
