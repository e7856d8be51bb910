package com.cegidlife.ticket.live.rest;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.live.Interest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
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

/** What happens to the tickets of an agent's teams, as it happens. */
@Path("/queue/events")
@Tag(name = "Queue")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT, Role.OPERATOR})
public class QueueEventResource {

    private final LiveAnswers answers;
    private final CurrentActor actor;

    QueueEventResource(LiveAnswers answers, CurrentActor actor) {
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-cache")
    @ResponseHeader(name = LiveAnswers.UNBUFFERED, value = "no")
    @Operation(
            operationId = "followQueue",
            summary = "Hear what happens to the tickets of one's teams as it happens",
            description =
                    "Server-sent events, as for one ticket. Who missed more than 500 is told these, the stream ends,"
                            + " and coming back with the last id brings the next.")
    @APIResponse(
            responseCode = "200",
            description = "Every fact of the tickets of one's teams",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveEventView.class)))
    public Multi<OutboundSseEvent> follow(
            @HeaderParam("Last-Event-ID") @Parameter(description = "The id of the event heard last") UUID lastHeard) {
        return answers.listen(Interest.inQueueOf(actor.agent()), lastHeard);
    }
}
