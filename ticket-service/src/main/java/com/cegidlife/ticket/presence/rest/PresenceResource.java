package com.cegidlife.ticket.presence.rest;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.presence.Doing;
import com.cegidlife.ticket.presence.Presence;
import com.cegidlife.ticket.presence.ShowPresence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who of the staff is at a ticket at the moment. */
@Path("/tickets/{number}/presence")
@Tag(name = "Presence")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT, Role.OPERATOR})
public class PresenceResource {

    private final ShowPresence showPresence;
    private final VisibleTickets tickets;
    private final CurrentCaller caller;

    PresenceResource(ShowPresence showPresence, VisibleTickets tickets, CurrentCaller caller) {
        this.showPresence = showPresence;
        this.tickets = tickets;
        this.caller = caller;
    }

    /** What the caller does with the ticket. */
    public record OwnPresence(
            @NotNull @Schema(examples = "ANSWERING") Doing doing) {}

    /** The other agents at the ticket. */
    public record Others(List<Presence> others) {}

    @PUT
    @Operation(
            operationId = "showPresence",
            summary = "Let the other agents see that one views or answers a ticket",
            description = "For 30 seconds; to be repeated while it lasts. The answer says who else is there.")
    public Others show(@PathParam("number") String number, @NotNull @Valid OwnPresence body) {
        var ticketId = tickets.numbered(number).id();
        showPresence.show(ticketId, agentId(), body.doing());
        return new Others(showPresence.others(ticketId, agentId()));
    }

    @GET
    @Operation(operationId = "readPresence", summary = "Read which other agents view or answer a ticket")
    public Others read(@PathParam("number") String number) {
        return new Others(showPresence.others(tickets.numbered(number).id(), agentId()));
    }

    private UUID agentId() {
        return caller.get().userId();
    }
}
