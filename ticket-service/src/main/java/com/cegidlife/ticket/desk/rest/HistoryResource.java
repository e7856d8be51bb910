package com.cegidlife.ticket.desk.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.History;
import com.cegidlife.ticket.desk.HistoryEntry;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a ticket. */
@Path("/tickets/{number}/history")
@Tag(name = "Thread")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.OPERATOR
})
public class HistoryResource {

    private final History history;
    private final VisibleTickets tickets;
    private final CurrentCaller caller;

    HistoryResource(History history, VisibleTickets tickets, CurrentCaller caller) {
        this.history = history;
        this.tickets = tickets;
        this.caller = caller;
    }

    /**
     * Something that happened.
     *
     * @param fact as the other services were told
     */
    @Schema(name = "HistoryEntry")
    public record EntryView(
            UUID id,
            Instant at,

            @Schema(examples = "com.cegidlife.ticket.ticket-taken-in-charge.v1")
            String type,

            @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "See docs/events.md")
            String fact) {

        static EntryView of(HistoryEntry entry) {
            return new EntryView(entry.id(), entry.at(), entry.type(), entry.fact());
        }
    }

    @GET
    @Operation(
            operationId = "listTicketHistory",
            summary = "Read what happened to a ticket, oldest first",
            description = "What is for the publisher's staff alone, such as internal notes, is left out for customers.")
    public Page<EntryView> list(@PathParam("number") String number, @BeanParam @Valid PageRequest page) {
        var rows = history.of(
                tickets.numbered(number).id(),
                page.after(UUID::fromString),
                caller.get().isStaff(),
                page.limit() + 1);
        return Page.of(rows, page.limit(), entry -> entry.id().toString(), EntryView::of);
    }
}
