package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.CloseTicket;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.ReopenTicket;
import com.cegidlife.ticket.desk.ResolveTicket;
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

/** Tickets end, and begin again. */
@Path("/tickets/{number}")
@Tag(name = "Handling")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.OPERATOR
})
public class EndingResource {

    private final ResolveTicket resolveTicket;
    private final CloseTicket closeTicket;
    private final ReopenTicket reopenTicket;
    private final CurrentActor actor;
    private final TicketCommands commands;

    EndingResource(
            ResolveTicket resolveTicket,
            CloseTicket closeTicket,
            ReopenTicket reopenTicket,
            CurrentActor actor,
            TicketCommands commands) {
        this.resolveTicket = resolveTicket;
        this.closeTicket = closeTicket;
        this.reopenTicket = reopenTicket;
        this.actor = actor;
        this.commands = commands;
    }

    @POST
    @Path("/resolve")
    @RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT, Role.OPERATOR})
    @Operation(
            operationId = "resolveTicket",
            summary = "Tell the customer that what was asked is done",
            description =
                    "The customer reads the text on the ticket and may close or reopen it; without an answer it is closed some business days later.")
    @Extension(name = ProblemResponses.EXTENSION, value = "ticket-not-in-charge, other-team, ticket-merged")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> resolve(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid Solution body) {
        return commands.run(
                number,
                stated,
                "resolve",
                body,
                change -> resolveTicket.resolve(change, actor.agent(), body.resolution(), body.text()));
    }

    @POST
    @Path("/close")
    @Operation(
            operationId = "closeTicket",
            summary = "Close a ticket",
            description =
                    "By the customer, who agrees or no longer needs it, or by an agent with a reason. What is still promised is cancelled.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "ticket-over, ticket-merged, purchase-not-confirmed, ticket-cancelled, other-team")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> close(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid Reason body) {
        return commands.run(
                number, stated, "close", body, change -> closeTicket.close(change, actor.agent(), body.reason()));
    }

    @POST
    @Path("/reopen")
    @Operation(
            operationId = "reopenTicket",
            summary = "Reopen a resolved or closed ticket",
            description =
                    "Begins a new cycle of commitments, counted from now; the earlier ones stay as they are. The reason is written on the ticket.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value =
                    "ticket-not-over, ticket-merged, reopening-too-late, purchase-not-confirmed, ticket-cancelled, other-team,"
                            + " support-suspended-untrained-users, support-suspended-no-remote-assistance")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> reopen(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid Reason body) {
        return commands.run(
                number, stated, "reopen", body, change -> reopenTicket.reopen(change, actor.agent(), body.reason()));
    }
}
