package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.Catalogue;
import com.cegidlife.learning.path.CreatePath;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The learning paths as trainers make them. */
@Path("/learning-paths")
@Tag(name = "Authoring of learning paths")
@RolesAllowed(Role.TRAINER)
public class LearningPathResource {

    private final CreatePath createPath;
    private final Catalogue catalogue;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    LearningPathResource(CreatePath createPath, Catalogue catalogue, Idempotency idempotency, CurrentCaller caller) {
        this.createPath = createPath;
        this.catalogue = catalogue;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "learning-path-exists, certifying-path-exists")
    @Operation(
            operationId = "createLearningPath",
            summary = "Make a learning path",
            description = "Begins with an empty draft, its version 1, which learners do not see.")
    @APIResponse(
            responseCode = "201",
            description = "Made; Location is that of its first draft",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> create(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull PathBody body) {
        var path = body.value();
        var view = idempotency.once(
                caller.get().userId(),
                "create-learning-path",
                key,
                body,
                VersionView.class,
                () -> VersionView.of(createPath.create(path)));
        return Versions.created("/learning-paths/%s/versions/%d".formatted(view.path(), view.number()), view);
    }

    @GET
    @Operation(
            operationId = "listLearningPaths",
            summary = "List all learning paths by code, each in its latest version",
            description = "Drafts and withdrawn paths too; what learners see is at /training/paths.")
    public Page<PathSummaryView> list(@BeanParam @Valid PageRequest page) {
        var after = page.after(code -> code).orElse("");
        var rows = catalogue.latest(after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.path().code(), PathSummaryView::of);
    }
}
