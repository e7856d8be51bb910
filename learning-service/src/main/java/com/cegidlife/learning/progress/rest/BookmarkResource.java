package com.cegidlife.learning.progress.rest;

import com.cegidlife.learning.progress.LeaveBookmark;
import com.cegidlife.learning.progress.rest.ProgressView.BookmarkView;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where learners left off in a path. */
@Path("/training/paths/{path}/bookmark")
@Tag(name = "Training")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class BookmarkResource {

    private final LeaveBookmark leaveBookmark;
    private final CurrentCaller caller;

    BookmarkResource(LeaveBookmark leaveBookmark, CurrentCaller caller) {
        this.leaveBookmark = leaveBookmark;
        this.caller = caller;
    }

    @PUT
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open, prerequisites-missing")
    @Operation(
            operationId = "leaveBookmark",
            summary = "Say where you left off in a path",
            description = "The last word counts, from whichever device; no If-Match.")
    public BookmarkView leave(@PathParam("path") String path, @Valid @NotNull BookmarkBody body) {
        return BookmarkView.of(leaveBookmark.leave(caller.get().userId(), path, body.lesson(), body.seconds()));
    }

    /** A place in a lesson. */
    public record BookmarkBody(
            @Schema(description = "Code of the lesson", examples = "TVA-TAUX") @NotBlank @Size(max = 40)
            String lesson,

            @Schema(description = "How far into the lesson, for a video", examples = "312") @Min(0) @Max(86_400)
            int seconds) {}
}
