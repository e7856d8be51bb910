package com.cegidlife.ticket.savedview.rest;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.savedview.ChangeView;
import com.cegidlife.ticket.savedview.DeleteView;
import com.cegidlife.ticket.savedview.ReadViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One filter that an agent keeps. */
@Path("/saved-views/{id}")
@Tag(name = "Saved views")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class OneSavedViewResource {

    private final ReadViews readViews;
    private final ChangeView changeView;
    private final DeleteView deleteView;
    private final CurrentActor actor;

    OneSavedViewResource(ReadViews readViews, ChangeView changeView, DeleteView deleteView, CurrentActor actor) {
        this.readViews = readViews;
        this.changeView = changeView;
        this.deleteView = deleteView;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getSavedView", summary = "Read a view")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(SavedViewView.class)
    public RestResponse<SavedViewView> get(@PathParam("id") UUID id) {
        return Versions.answer(SavedViewView.of(readViews.one(actor.agent(), id)));
    }

    @PUT
    @Operation(operationId = "changeSavedView", summary = "Replace a view of one's own")
    @APIResponse(responseCode = "200", description = "The view as it is now; the ETag is its new version")
    @APIResponseSchema(SavedViewView.class)
    public RestResponse<SavedViewView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SavedViewBody body) {
        var changed = changeView.change(actor.agent(), id, Versions.required(ifMatch), body.toDraft());
        return Versions.answer(SavedViewView.of(changed, body.filter()));
    }

    @DELETE
    @Operation(operationId = "deleteSavedView", summary = "Delete a view of one's own, also for one's team")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        deleteView.delete(actor.agent(), id, Versions.required(ifMatch));
    }
}
