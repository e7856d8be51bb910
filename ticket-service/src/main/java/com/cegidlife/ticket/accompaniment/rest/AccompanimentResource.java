package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.accompaniment.Accompaniments;
import com.cegidlife.ticket.accompaniment.OfferAccompaniment;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Agents turn usage questions that need dedicated time into quoted accompaniments (R15.15). */
@Path("/tickets/{number}/accompaniments")
@Tag(name = "Accompaniments")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class AccompanimentResource {

    private final OfferAccompaniment offerAccompaniment;
    private final Accompaniments accompaniments;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    AccompanimentResource(
            OfferAccompaniment offerAccompaniment,
            Accompaniments accompaniments,
            VisibleTickets tickets,
            CurrentActor actor,
            Idempotency idempotency) {
        this.offerAccompaniment = offerAccompaniment;
        this.accompaniments = accompaniments;
        this.tickets = tickets;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
    @Operation(
            operationId = "offerAccompaniment",
            summary = "Quote planned, paid time on a usage question that needs it",
            description =
                    "For a usage question in charge. The customer reads the quote on the ticket; nothing is bought"
                            + " or billed before one of its administrators accepts (R15.15).")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "not-a-usage-question, ticket-not-in-charge, accompaniment-under-way")
    @APIResponse(
            responseCode = "201",
            description = "Quoted; Location and ETag are those of the accompaniment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public RestResponse<AccompanimentView> offer(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewQuote body) {
        var ticket = tickets.numbered(number);
        var agent = actor.get();
        var view = idempotency.once(
                agent.userId(),
                "offer-accompaniment/" + number,
                key,
                body,
                AccompanimentView.class,
                () -> AccompanimentView.of(offerAccompaniment.offer(ticket, body.toQuote(), agent)));
        return Versions.created("/tickets/%s/accompaniments/%s".formatted(number, view.id()), view);
    }

    @GET
    @Operation(operationId = "listAccompaniments", summary = "List the accompaniments of a question, newest first")
    public Page<AccompanimentView> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var rows = accompaniments.of(tickets.numbered(number).id(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), accompaniment -> accompaniment.id().toString(), AccompanimentView::of);
    }

    @GET
    @Path("/{accompanimentId}")
    @Operation(operationId = "getAccompaniment", summary = "Read an accompaniment")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(AccompanimentView.class)
    public RestResponse<AccompanimentView> get(
            @PathParam("number") String number, @PathParam("accompanimentId") UUID id) {
        var accompaniment = accompaniments.get(tickets.numbered(number).id(), id);
        return Versions.answer(AccompanimentView.of(accompaniment));
    }
}
