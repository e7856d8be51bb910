package com.cegidlife.learning.progress.rest;

import com.cegidlife.learning.material.Material;
import com.cegidlife.learning.material.MaterialFiles;
import com.cegidlife.learning.progress.OpenLesson;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The document of a lesson. */
@Path("/training/paths/{path}/lessons/{lesson}/document")
@Tag(name = "Training")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
public class DocumentResource {

    private final OpenLesson openLesson;
    private final MaterialFiles files;

    DocumentResource(OpenLesson openLesson, MaterialFiles files) {
        this.openLesson = openLesson;
        this.files = files;
    }

    @GET
    @Produces("application/pdf")
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open, prerequisites-missing")
    @Operation(operationId = "getLessonDocument", summary = "Read the PDF of a lesson")
    public Response get(@PathParam("path") String path, @PathParam("lesson") String lesson) {
        var file = openLesson
                .open(path, lesson)
                .lesson()
                .materialId()
                .flatMap(id -> files.find(id, Material.DOCUMENT_FILE))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return Response.ok(files.open(file))
                .header("Content-Length", file.size())
                .header("Content-Disposition", "attachment; filename=\"" + lesson + ".pdf\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
