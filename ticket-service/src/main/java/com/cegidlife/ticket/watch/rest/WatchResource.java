package com.cegidlife.ticket.watch.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.watch.UnwatchTicket;
import com.cegidlife.ticket.watch.WatchTicket;
import com.cegidlife.ticket.watch.Watcher;
import com.cegidlife.ticket.watch.Watchers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People follow a ticket. */
@Path("/tickets/{number}/watchers")
@Tag(name = "Watchers")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class WatchResource {

    private final WatchTicket watchTicket;
    private final UnwatchTicket unwatchTicket;
    private final Watchers watchers;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final CurrentCaller caller;

    WatchResource(
            WatchTicket watchTicket,
            UnwatchTicket unwatchTicket,
            Watchers watchers,
            VisibleTickets tickets,
            CurrentActor actor,
            CurrentCaller caller) {
        this.watchTicket = watchTicket;
        this.unwatchTicket = unwatchTicket;
        this.watchers = watchers;
        this.tickets = tickets;
        this.actor = actor;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listWatchers",
            summary = "List who follows a ticket",
            description = "The customer's users see one another; the staff see agents too.")
    public Page<Watcher> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var rows = watchers.of(
                tickets.numbered(number).id(),
                page.after(UUID::fromString),
                caller.get().isStaff(),
                page.limit() + 1);
        return Page.of(rows, page.limit(), watcher -> watcher.id().toString(), watcher -> watcher);
    }

    @PUT
    @Path("/me")
    @Operation(
            operationId = "watchTicket",
            summary = "Follow a ticket",
            description =
                    "From now on what is written on it for the customer to read is told by mail. May be repeated.")
    @Extension(name = ProblemResponses.EXTENSION, value = "too-many-watchers")
    public void watch(@PathParam("number") String number) {
        watchTicket.watch(tickets.numbered(number), actor.get());
    }

    @DELETE
    @Path("/me")
    @Operation(operationId = "unwatchTicket", summary = "Stop following a ticket", description = "May be repeated.")
    public void unwatch(@PathParam("number") String number) {
        unwatchTicket.unwatch(tickets.numbered(number), actor.get());
    }
}
