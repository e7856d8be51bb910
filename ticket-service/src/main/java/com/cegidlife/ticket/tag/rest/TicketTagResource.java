package com.cegidlife.ticket.tag.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.tag.TagTicket;
import com.cegidlife.ticket.tag.TicketTags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

/** The tags of a ticket, for the publisher's staff alone. */
@Path("/tickets/{number}/tags")
@Tag(name = "Tags")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class TicketTagResource {

    private final TagTicket tagTicket;
    private final TicketTags tags;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    TicketTagResource(
            TagTicket tagTicket, TicketTags tags, VisibleTickets tickets, CurrentActor actor, Idempotency idempotency) {
        this.tagTicket = tagTicket;
        this.tags = tags;
        this.tickets = tickets;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "getTicketTags", summary = "Read the tags of a ticket")
    @APIResponse(responseCode = "200", description = "The ETag is the version of the ticket")
    @APIResponseSchema(TagsView.class)
    public RestResponse<TagsView> get(@PathParam("number") String number) {
        return Versions.answer(tagsOf(tickets.numbered(number)));
    }

    @POST
    @Operation(
            operationId = "tagTicket",
            summary = "Put tags on a ticket, and take others away",
            description =
                    "However they are typed, tags are kept in lower case with hyphens between their words. At most"
                            + " 20 a ticket.")
    @Extension(name = ProblemResponses.EXTENSION, value = "too-many-tags, ticket-merged")
    @APIResponse(
            responseCode = "200",
            description = "The tags as they are now; the ETag is the new version of the ticket")
    @APIResponseSchema(TagsView.class)
    public RestResponse<TagsView> tag(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid TagsBody body) {
        var change = new Change(tickets.numbered(number).id(), Versions.required(ifMatch), actor.get());
        var wanted = body.toChange();
        return Versions.answer(idempotency.once(
                change.by().userId(),
                "tag/" + number,
                key,
                body,
                TagsView.class,
                () -> tagsOf(tagTicket.tag(change, wanted))));
    }

    private TagsView tagsOf(Ticket ticket) {
        return TagsView.of(tags.of(ticket.id()), ticket.version());
    }
}
