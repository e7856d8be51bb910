package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.FilledForm;
import com.cegidlife.ticket.desk.RegisterTicket;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What customers ask for. */
@Path("/tickets")
@Tag(name = "Tickets")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.OPERATOR
})
public class TicketResource {

    private final RegisterTicket registerTicket;
    private final VisibleTickets visibleTickets;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    TicketResource(
            RegisterTicket registerTicket,
            VisibleTickets visibleTickets,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.registerTicket = registerTicket;
        this.visibleTickets = visibleTickets;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
    @Operation(
            operationId = "registerTicket",
            summary = "Register a ticket",
            description = "The answer is the acknowledgement (R14.3): it carries the number and, for support, the time"
                    + " by which the ticket will be taken in charge. What may be asked depends on the contract, the"
                    + " learning phase and the certifications; a refusal says why and what to do next. A usage question"
                    + " that is bought is AWAITING_PURCHASE until a customer administrator confirms the purchase, and"
                    + " opens only then (R15.16); the notice says until when.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "customer-unknown, account-closed, product-not-covered, cegid-care-missing,"
                    + " functional-role-missing, learning-phase-ended, certification-lapsed,"
                    + " support-suspended-untrained-users, support-suspended-no-remote-assistance,"
                    + " version-not-maintained, subject-always-paid, specific-development-not-offered")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location and ETag are those of the new ticket",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TicketView.class)))
    public RestResponse<TicketView> register(
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers,
            @NotNull @Valid NewTicket newTicket) {
        var user = caller.get();
        var customerId = user.requireCustomer();
        var form = newTicket.toForm();
        var registered = idempotency.once(
                user.userId(),
                "register-ticket",
                key,
                newTicket,
                TicketView.class,
                () -> acknowledge(registerTicket.register(customerId, user.userId(), form), form, headers));
        return Versions.created("/tickets/" + registered.number(), registered);
    }

    private static TicketView acknowledge(Ticket ticket, FilledForm form, HttpHeaders headers) {
        var language = Text.language(headers.getAcceptableLanguages());
        return TicketView.of(ticket, PurchaseWords.notice(ticket, form).map(text -> text.in(language)));
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getTicket", summary = "Read a ticket")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(TicketView.class)
    public RestResponse<TicketView> get(@PathParam("number") String number) {
        var ticket = TicketView.of(visibleTickets.numbered(number));
        return Versions.answer(ticket);
    }
}
