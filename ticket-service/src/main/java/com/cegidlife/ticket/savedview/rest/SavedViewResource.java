package com.cegidlife.ticket.savedview.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.savedview.ReadViews;
import com.cegidlife.ticket.savedview.SaveView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The filters that agents keep. */
@Path("/saved-views")
@Tag(name = "Saved views")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class SavedViewResource {

    private final SaveView saveView;
    private final ReadViews readViews;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SavedViewResource(SaveView saveView, ReadViews readViews, Idempotency idempotency, CurrentActor actor) {
        this.saveView = saveView;
        this.readViews = readViews;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    @POST
    @Operation(
            operationId = "saveView",
            summary = "Keep a filter of tickets under a name",
            description = "For oneself, or for all agents of a team. At most 50 an agent.")
    @Extension(name = ProblemResponses.EXTENSION, value = "too-many-saved-views")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location and ETag are those of the new view",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SavedViewView.class)))
    public RestResponse<SavedViewView> save(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid SavedViewBody body) {
        var agent = actor.agent();
        var saved = idempotency.once(
                agent.userId(),
                "save-view",
                key,
                body,
                SavedViewView.class,
                () -> SavedViewView.of(saveView.save(agent, body.toDraft()), body.filter()));
        return Versions.created("/saved-views/" + saved.id(), saved);
    }

    @GET
    @Operation(
            operationId = "listSavedViews",
            summary = "List one's views and those shared with one's teams, with how many tickets each finds",
            description = "Counted up to 1 000, to be shown as \"1000+\" when there are more.")
    public Page<SavedViewView> list(@BeanParam @Valid PageRequest page) {
        var rows = readViews.of(actor.agent(), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), counted -> counted.view().id().toString(), SavedViewView::of);
    }
}
