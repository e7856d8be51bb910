package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.TakeInCharge;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Agents begin to work on tickets. */
@Path("/tickets/{number}/take-in-charge")
@Tag(name = "Tickets")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class TakeInChargeResource {

    private final TakeInCharge takeInCharge;
    private final VisibleTickets tickets;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    TakeInChargeResource(
            TakeInCharge takeInCharge, VisibleTickets tickets, Idempotency idempotency, CurrentCaller caller) {
        this.takeInCharge = takeInCharge;
        this.tickets = tickets;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "takeTicketInCharge",
            summary = "Take a ticket in charge",
            description = "The caller becomes the agent in charge, and the take-in-charge commitment ends, met or"
                    + " breached (R14.6).")
    @Extension(name = ProblemResponses.EXTENSION, value = "ticket-already-taken-in-charge")
    @APIResponse(responseCode = "200", description = "Taken in charge; the ETag is the new version")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> takeInCharge(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        var agent = caller.get().userId();
        var version = Versions.required(ifMatch);
        var ticketId = tickets.numbered(number).id();
        var taken = idempotency.once(
                agent,
                "take-in-charge",
                key,
                new Asked(number, version),
                TicketView.class,
                () -> TicketView.of(takeInCharge.take(ticketId, version, agent)));
        return ResponseBuilder.ok(taken).tag(Versions.etag(taken.version())).build();
    }

    /** What an idempotency key stands for. */
    record Asked(String number, long version) {}
}
