package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.Catalogue;
import com.cegidlife.learning.path.OpenDraft;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The versions of a learning path as trainers see them. */
@Path("/learning-paths/{path}/versions")
@Tag(name = "Authoring of learning paths")
@RolesAllowed(Role.TRAINER)
public class PathVersionsResource {

    private final OpenDraft openDraft;
    private final Catalogue catalogue;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PathVersionsResource(OpenDraft openDraft, Catalogue catalogue, Idempotency idempotency, CurrentCaller caller) {
        this.openDraft = openDraft;
        this.catalogue = catalogue;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "path-draft-exists")
    @Operation(
            operationId = "openPathDraft",
            summary = "Begin the next version of a learning path",
            description =
                    "A draft that begins as a copy of the latest version. Learners see the published one meanwhile.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> open(@PathParam("path") String path, @HeaderParam("Idempotency-Key") String key) {
        var view = idempotency.once(
                caller.get().userId(),
                "open-path-draft",
                key,
                path,
                VersionView.class,
                () -> VersionView.of(openDraft.open(path)));
        return Versions.created("/learning-paths/%s/versions/%d".formatted(path, view.number()), view);
    }

    @GET
    @Operation(operationId = "listPathVersions", summary = "List the versions of a learning path, the latest first")
    public Page<PathSummaryView> list(@PathParam("path") String path, @BeanParam @Valid PageRequest page) {
        int before = page.after(Integer::valueOf).orElse(Integer.MAX_VALUE);
        var rows = catalogue.versions(path, before, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Integer.toString(row.number()), PathSummaryView::of);
    }
}
