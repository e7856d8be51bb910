package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.ticket.desk.TicketFilter;
import com.cegidlife.ticket.desk.TicketState;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which tickets to list. */
public class TicketQuery {

    @QueryParam("customerId")
    @Parameter(description = "For the publisher's staff; customers' users see their own customer's in any case")
    UUID customerId;

    @QueryParam("state")
    TicketState state;

    @QueryParam("kind")
    TicketKind kind;

    @QueryParam("priority")
    TicketPriority priority;

    @QueryParam("product")
    String product;

    /** What the query admits of the tickets that the caller may see (R11.2). */
    TicketFilter visibleTo(Caller caller, Optional<UUID> before) {
        return new TicketFilter(
                caller.customerId().or(() -> Optional.ofNullable(customerId)),
                Optional.ofNullable(state),
                Optional.ofNullable(kind),
                Optional.ofNullable(priority),
                Optional.ofNullable(product),
                before);
    }
}
