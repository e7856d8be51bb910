package com.cegidlife.learning.progress.rest;

import com.cegidlife.learning.progress.ReadProgress;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far learners have come in a path. */
@Path("/training/paths/{path}/progress")
@Tag(name = "Training")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class PathProgressResource {

    private final ReadProgress readProgress;
    private final CurrentCaller caller;

    PathProgressResource(ReadProgress readProgress, CurrentCaller caller) {
        this.readProgress = readProgress;
        this.caller = caller;
    }

    @GET
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open")
    @Operation(
            operationId = "getProgress",
            summary = "Read how far you have come in a path",
            description =
                    "In the version that is published now. A lesson whose content changed since you did it is to be done"
                            + " again; what you did stays, with its version.")
    public ProgressView get(@PathParam("path") String path) {
        return ProgressView.of(readProgress.of(caller.get().userId(), path));
    }
}
