package com.cegidlife.ticket.search.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.search.QueuePlace;
import com.cegidlife.ticket.search.ReadQueue;
import com.cegidlife.ticket.search.ReadQueue.Urgency;
import com.cegidlife.ticket.search.TicketLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for agents. */
@Path("/queue")
@Tag(name = "Queue")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT, Role.OPERATOR})
public class QueueResource {

    private final ReadQueue readQueue;
    private final CurrentActor actor;

    QueueResource(ReadQueue readQueue, CurrentActor actor) {
        this.readQueue = readQueue;
        this.actor = actor;
    }

    /** A part of the queue, and what presses in the whole of it. */
    public record QueuePage(
            List<TicketLine> items,

            @Schema(description = "The cursor of the following part; absent at the end")
            Optional<String> next,

            @Schema(description = "Of the whole queue with these filters")
            Urgency urgency) {}

    @GET
    @Operation(
            operationId = "readQueue",
            summary = "Read the queue of one's teams",
            description = "Open tickets: the next due first, those without a due instant last, then the oldest."
                    + " A customer's answer, a warning or a change of priority moves a ticket; follow `/queue/events`.")
    public QueuePage read(@BeanParam QueueQuery query, @BeanParam @Valid PageRequest page) {
        var filter = query.of(actor.agent());
        var rows = readQueue.page(filter, page.after(QueuePlace::parse), page.limit() + 1);
        var shown = Page.of(
                rows, page.limit(), ticket -> QueuePlace.of(ticket).toString(), Function.<TicketLine>identity());
        return new QueuePage(shown.items(), shown.next(), readQueue.urgency(filter));
    }
}
