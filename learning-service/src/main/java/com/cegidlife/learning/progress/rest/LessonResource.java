package com.cegidlife.learning.progress.rest;

import com.cegidlife.learning.progress.CompleteLesson;
import com.cegidlife.learning.progress.OpenLesson;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lessons of a path. */
@Path("/training/paths/{path}/lessons/{lesson}")
@Tag(name = "Training")
public class LessonResource {

    private final OpenLesson openLesson;
    private final CompleteLesson completeLesson;
    private final CurrentCaller caller;

    LessonResource(OpenLesson openLesson, CompleteLesson completeLesson, CurrentCaller caller) {
        this.openLesson = openLesson;
        this.completeLesson = completeLesson;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open, prerequisites-missing")
    @Operation(
            operationId = "getLesson",
            summary = "Read a lesson",
            description =
                    "A text or the address of a video; a document is at /document, a package is launched at /launches.")
    public LessonView get(@PathParam("path") String path, @PathParam("lesson") String lesson) {
        return LessonView.of(openLesson.open(path, lesson));
    }

    @PUT
    @Path("/completion")
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "training-not-open, prerequisites-missing, lesson-done-by-package")
    @Operation(
            operationId = "completeLesson",
            summary = "Mark a lesson as done",
            description =
                    "On the version of the path that is published now. Done again, it stays as it was done first.")
    public ProgressView complete(@PathParam("path") String path, @PathParam("lesson") String lesson) {
        return ProgressView.of(completeLesson.complete(caller.get().userId(), path, lesson));
    }
}
