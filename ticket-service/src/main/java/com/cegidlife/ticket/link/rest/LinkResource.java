package com.cegidlife.ticket.link.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.link.LinkTickets;
import com.cegidlife.ticket.link.TicketLinks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How tickets of a customer stand to each other. */
@Path("/tickets/{number}/links")
@Tag(name = "Links")
public class LinkResource {

    private final LinkTickets linkTickets;
    private final TicketLinks links;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    LinkResource(
            LinkTickets linkTickets,
            TicketLinks links,
            VisibleTickets tickets,
            CurrentActor actor,
            Idempotency idempotency) {
        this.linkTickets = linkTickets;
        this.links = links;
        this.tickets = tickets;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({
        Role.CUSTOMER_USER,
        Role.CUSTOMER_ADMIN,
        Role.SUPPORT_AGENT,
        Role.SUPPORT_MANAGER,
        Role.CUSTOMER_SERVICE_AGENT
    })
    @Operation(operationId = "listTicketLinks", summary = "List the links of a ticket, from its side, the oldest first")
    public Page<LinkView> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var ticketId = tickets.numbered(number).id();
        var rows = links.of(ticketId, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(
                rows, page.limit(), linked -> linked.link().id().toString(), linked -> LinkView.of(ticketId, linked));
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
    @Operation(
            operationId = "linkTickets",
            summary = "Link a ticket with another one of the same customer",
            description = "Both show it, each from its side, and their histories tell of it. At most 100 a ticket.")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "link-across-customers, tickets-already-linked, too-many-links")
    public LinkView link(
            @PathParam("number") String number,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewLink body) {
        var ticketId = tickets.numbered(number).id();
        var by = actor.get().userId();
        return idempotency.once(
                by,
                "link/" + number,
                key,
                body,
                LinkView.class,
                () -> LinkView.of(
                        ticketId,
                        linkTickets.link(
                                ticketId, body.relation(), body.ticket().strip(), by)));
    }
}
