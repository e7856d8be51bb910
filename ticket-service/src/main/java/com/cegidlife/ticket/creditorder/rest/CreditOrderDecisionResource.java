package com.cegidlife.ticket.creditorder.rest;

import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.creditorder.AcceptCreditOrder;
import com.cegidlife.ticket.creditorder.DeclineCreditOrder;
import com.cegidlife.ticket.creditorder.DeliverCreditOrder;
import com.cegidlife.ticket.desk.CurrentActor;
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

/** Customer service handles orders in credits: that is the team of their tickets. */
@Path("/credit-orders/{orderNumber}")
@Tag(name = "Orders in credits")
@RolesAllowed({Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class CreditOrderDecisionResource {

    private static final String NOW = "The order as it is now; the ETag is its new version";

    private final AcceptCreditOrder acceptCreditOrder;
    private final DeclineCreditOrder declineCreditOrder;
    private final DeliverCreditOrder deliverCreditOrder;
    private final CurrentActor actor;
    private final CreditOrderCommands commands;

    CreditOrderDecisionResource(
            AcceptCreditOrder acceptCreditOrder,
            DeclineCreditOrder declineCreditOrder,
            DeliverCreditOrder deliverCreditOrder,
            CurrentActor actor,
            CreditOrderCommands commands) {
        this.acceptCreditOrder = acceptCreditOrder;
        this.declineCreditOrder = declineCreditOrder;
        this.deliverCreditOrder = deliverCreditOrder;
        this.actor = actor;
        this.commands = commands;
    }

    @POST
    @Path("/accept")
    @Operation(
            operationId = "acceptCreditOrder",
            summary = "Accept an order for a number of credits",
            description = "The customer reads it on the ticket, which must be in charge. Billing is asked to set the"
                    + " credits aside, and the order becomes RESERVED, or REFUSED when there are not enough.")
    @Extension(name = ProblemResponses.EXTENSION, value = "credit-order-already-decided, ticket-not-in-charge")
    @APIResponse(responseCode = "200", description = NOW)
    @APIResponseSchema(CreditOrderView.class)
    public RestResponse<CreditOrderView> accept(
            @PathParam("orderNumber") String number, @BeanParam Precondition stated, @NotNull @Valid Acceptance body) {
        return commands.run(number, stated, "accept", body, change -> acceptCreditOrder.accept(change, body.credits()));
    }

    @POST
    @Path("/decline")
    @Operation(
            operationId = "declineCreditOrder",
            summary = "Decline an order with a reason",
            description = "The customer reads the reason on the ticket, which must be in charge and is resolved.")
    @Extension(name = ProblemResponses.EXTENSION, value = "credit-order-already-decided, ticket-not-in-charge")
    @APIResponse(responseCode = "200", description = NOW)
    @APIResponseSchema(CreditOrderView.class)
    public RestResponse<CreditOrderView> decline(
            @PathParam("orderNumber") String number, @BeanParam Precondition stated, @NotNull @Valid Decline body) {
        return commands.run(
                number,
                stated,
                "decline",
                body,
                change -> declineCreditOrder.decline(
                        change, actor.agent(), body.reason().strip()));
    }

    @POST
    @Path("/deliver")
    @Operation(
            operationId = "deliverCreditOrder",
            summary = "Record that an accepted service was delivered",
            description = "The customer reads the text on the ticket, which must be in charge and is resolved.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "credit-order-not-accepted, credits-not-reserved-yet, ticket-not-in-charge")
    @APIResponse(responseCode = "200", description = NOW)
    @APIResponseSchema(CreditOrderView.class)
    public RestResponse<CreditOrderView> deliver(
            @PathParam("orderNumber") String number, @BeanParam Precondition stated, @NotNull @Valid Delivery body) {
        return commands.run(
                number,
                stated,
                "deliver",
                body,
                change -> deliverCreditOrder.deliver(
                        change, actor.agent(), body.text().strip()));
    }
}
