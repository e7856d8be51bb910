package com.cegidlife.ticket.link.rest;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.link.UnlinkTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One link of a ticket. */
@Path("/tickets/{number}/links/{linkId}")
@Tag(name = "Links")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class OneLinkResource {

    private final UnlinkTickets unlinkTickets;
    private final VisibleTickets tickets;
    private final CurrentActor actor;

    OneLinkResource(UnlinkTickets unlinkTickets, VisibleTickets tickets, CurrentActor actor) {
        this.unlinkTickets = unlinkTickets;
        this.tickets = tickets;
        this.actor = actor;
    }

    @DELETE
    @Operation(
            operationId = "unlinkTickets",
            summary = "Remove a link between two tickets",
            description = "From either side. A link never changes, so no If-Match is asked.")
    @APIResponse(responseCode = "204", description = "Removed; the histories of both tickets tell of it")
    public void unlink(@PathParam("number") String number, @PathParam("linkId") UUID linkId) {
        unlinkTickets.unlink(tickets.numbered(number).id(), linkId, actor.get().userId());
    }
}
