package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.accompaniment.AcceptQuote;
import com.cegidlife.ticket.accompaniment.RefuseQuote;
import com.cegidlife.ticket.accompaniment.WithdrawQuote;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A quote binds the customer, so that one of its administrators answers it; agents may take it back before (R15.15). */
@Path("/tickets/{number}/accompaniments/{accompanimentId}")
@Tag(name = "Accompaniments")
@RolesAllowed(Role.CUSTOMER_ADMIN)
public class QuoteAnswerResource {

    private final AcceptQuote acceptQuote;
    private final RefuseQuote refuseQuote;
    private final WithdrawQuote withdrawQuote;
    private final AccompanimentCommands commands;

    QuoteAnswerResource(
            AcceptQuote acceptQuote,
            RefuseQuote refuseQuote,
            WithdrawQuote withdrawQuote,
            AccompanimentCommands commands) {
        this.acceptQuote = acceptQuote;
        this.refuseQuote = refuseQuote;
        this.withdrawQuote = withdrawQuote;
        this.commands = commands;
    }

    @POST
    @Path("/accept")
    @Operation(
            operationId = "acceptQuote",
            summary = "Accept a quote: the accompaniment is ordered",
            description = "Billing is asked for it only now; once it confirms, a date can be planned.")
    @Extension(name = ProblemResponses.EXTENSION, value = "quote-answered, quote-expired, ticket-over")
    @APIResponse(responseCode = "200", description = "The accompaniment as it is now; the ETag is its new version")
    @APIResponseSchema(AccompanimentView.class)
    public RestResponse<AccompanimentView> accept(@BeanParam Target target) {
        return commands.run(target, "accept-quote", null, acceptQuote::accept);
    }

    @POST
    @Path("/refuse")
    @Operation(operationId = "refuseQuote", summary = "Refuse a quote: the question goes on without accompaniment")
    @Extension(name = ProblemResponses.EXTENSION, value = "quote-answered, quote-expired")
    @APIResponse(responseCode = "200", description = "The accompaniment as it is now; the ETag is its new version")
    @APIResponseSchema(AccompanimentView.class)
    public RestResponse<AccompanimentView> refuse(@BeanParam Target target, @NotNull @Valid AnswerReason body) {
        return commands.run(
                target,
                "refuse-quote",
                body,
                change -> refuseQuote.refuse(change, body.reason().strip()));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
    @Operation(operationId = "withdrawQuote", summary = "Take back a quote that the customer has not answered")
    @Extension(name = ProblemResponses.EXTENSION, value = "quote-answered, quote-expired")
    @APIResponse(responseCode = "200", description = "The accompaniment as it is now; the ETag is its new version")
    @APIResponseSchema(AccompanimentView.class)
    public RestResponse<AccompanimentView> withdraw(@BeanParam Target target, @NotNull @Valid AnswerReason body) {
        return commands.run(
                target,
                "withdraw-quote",
                body,
                change -> withdrawQuote.withdraw(change, body.reason().strip()));
    }
}
