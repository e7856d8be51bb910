package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.CommitmentKind;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.DeliverSolution;
import com.cegidlife.ticket.desk.ResumeTicket;
import com.cegidlife.ticket.desk.WaitForCustomer;
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

/** Agents work on tickets, alone or with the customer. */
@Path("/tickets/{number}")
@Tag(name = "Handling")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT, Role.OPERATOR})
public class ProgressResource {

    private final DeliverSolution deliverSolution;
    private final WaitForCustomer waitForCustomer;
    private final ResumeTicket resumeTicket;
    private final CurrentActor actor;
    private final TicketCommands commands;

    ProgressResource(
            DeliverSolution deliverSolution,
            WaitForCustomer waitForCustomer,
            ResumeTicket resumeTicket,
            CurrentActor actor,
            TicketCommands commands) {
        this.deliverSolution = deliverSolution;
        this.waitForCustomer = waitForCustomer;
        this.resumeTicket = resumeTicket;
        this.actor = actor;
        this.commands = commands;
    }

    @POST
    @Path("/corrective-action-plan")
    @Operation(
            operationId = "deliverCorrectiveActionPlan",
            summary = "Hand over the corrective action plan of an anomaly",
            description =
                    "The customer reads it on the ticket, and the commitment to a plan is met, or breached (R14.8).")
    @Extension(name = ProblemResponses.EXTENSION, value = "ticket-not-in-charge, other-team, ticket-merged")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> deliverPlan(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid Reply body) {
        return commands.run(
                number,
                stated,
                "corrective-action-plan",
                body,
                change -> deliverSolution.deliver(
                        change, actor.agent(), CommitmentKind.CORRECTIVE_ACTION_PLAN, body.text()));
    }

    @POST
    @Path("/workaround")
    @Operation(
            operationId = "deliverWorkaround",
            summary = "Hand over a fix or a workaround while going on with the ticket",
            description =
                    "The customer reads it on the ticket, and the commitment to a fix or a workaround is met, or breached (R14.8).")
    @Extension(name = ProblemResponses.EXTENSION, value = "ticket-not-in-charge, other-team, ticket-merged")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> deliverWorkaround(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid Reply body) {
        return commands.run(
                number,
                stated,
                "workaround",
                body,
                change ->
                        deliverSolution.deliver(change, actor.agent(), CommitmentKind.FIX_OR_WORKAROUND, body.text()));
    }

    @POST
    @Path("/wait")
    @Operation(
            operationId = "waitForCustomer",
            summary = "Ask the customer something and wait for the answer",
            description =
                    "The question is written on the ticket. Commitments about an anomaly pause until the customer answers there (D3).")
    @Extension(name = ProblemResponses.EXTENSION, value = "ticket-not-in-charge, other-team, ticket-merged")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> waitFor(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid Reply body) {
        return commands.run(
                number, stated, "wait", body, change -> waitForCustomer.waitFor(change, actor.agent(), body.text()));
    }

    @POST
    @Path("/resume")
    @Operation(
            operationId = "resumeTicket",
            summary = "End the wait for the customer",
            description = "For an answer that came another way; an answer on the ticket ends the wait by itself (D3).")
    @Extension(name = ProblemResponses.EXTENSION, value = "ticket-not-waiting, other-team, ticket-merged")
    @APIResponse(responseCode = "200", description = "The ticket as it is now; the ETag is its new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> resume(
            @PathParam("number") String number, @BeanParam Precondition stated, @NotNull @Valid Reason body) {
        return commands.run(
                number, stated, "resume", body, change -> resumeTicket.resume(change, actor.agent(), body.reason()));
    }
}
