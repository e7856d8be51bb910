package com.cegidlife.ticket.live.rest;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.VisibleTickets;
import com.cegidlife.ticket.live.Interest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** What happens to one ticket, as it happens. */
@Path("/tickets/{number}/events")
@Tag(name = "Thread")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.OPERATOR
})
public class TicketEventResource {

    private final LiveAnswers answers;
    private final VisibleTickets tickets;
    private final CurrentCaller caller;

    TicketEventResource(LiveAnswers answers, VisibleTickets tickets, CurrentCaller caller) {
        this.answers = answers;
        this.tickets = tickets;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
    @ResponseHeader(name = LiveAnswers.UNBUFFERED, value = "no")
    @Operation(
            operationId = "followTicket",
            summary = "Hear what happens to a ticket as it happens",
            description =
                    "Server-sent events. The first comment says that everything from then on is told; further ones"
                            + " that the connection lives. With Last-Event-ID, the id of an event or of an entry of the history,"
                            + " what was missed comes first; an event may come twice then, with the same id. The stream ends when"
                            + " the token expires.")
    @APIResponse(
            responseCode = "200",
            description = "What is for the publisher's staff alone is left out for customers",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEventView.class)))
    public Multi<OutboundSseEvent> follow(
            @PathParam("number") String number,
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the event heard last") UUID lastHeard) {
        var ticket = tickets.numbered(number);
        return answers.listen(Interest.inTicket(ticket.id(), caller.get().isStaff()), lastHeard);
    }
}
