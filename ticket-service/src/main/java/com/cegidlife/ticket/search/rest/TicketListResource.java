package com.cegidlife.ticket.search.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.search.FindTickets;
import com.cegidlife.ticket.search.TicketLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of tickets. */
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
public class TicketListResource {

    private final FindTickets findTickets;

    TicketListResource(FindTickets findTickets) {
        this.findTickets = findTickets;
    }

    @GET
    @Operation(
            operationId = "listTickets",
            summary = "List tickets, newest first",
            description = "A customer's users find all tickets of their customer (R11.2); the publisher's staff finds"
                    + " all, also by internal notes. The long texts are left out: read a ticket to see them.")
    public Page<TicketLine> list(@BeanParam TicketListQuery query, @BeanParam @Valid PageRequest page) {
        var rows = findTickets.newest(query.criteria(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), ticket -> ticket.id().toString(), Function.identity());
    }
}
