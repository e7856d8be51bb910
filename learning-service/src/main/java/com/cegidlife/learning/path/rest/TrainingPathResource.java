package com.cegidlife.learning.path.rest;

import com.cegidlife.learning.path.Catalogue.Filter;
import com.cegidlife.learning.path.OpenPaths;
import com.cegidlife.learning.path.PathKind;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The learning paths as learners find them. */
@Path("/training/paths")
@Tag(name = "Training")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
public class TrainingPathResource {

    private final OpenPaths paths;

    TrainingPathResource(OpenPaths paths) {
        this.paths = paths;
    }

    @GET
    @Operation(
            operationId = "listTrainingPaths",
            summary = "List the learning paths that you may follow or buy, by code",
            description =
                    "Open is what your company has by Cegid Care or has bought (R15.1). Microsoft 365 paths are there with"
                            + " Cegid Care alone (R13.6).")
    public Page<CatalogueView> list(
            @QueryParam("kind") @Parameter(description = "Only those of this kind") PathKind kind,
            @QueryParam("product") @Parameter(description = "Only those of this product", example = "COMPTA")
                    String product,
            @QueryParam("functionalRole")
                    @Parameter(description = "Only the certifying path of this functional role", example = "COMPTABLE")
                    String functionalRole,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(code -> code).orElse("");
        var filter = new Filter(
                Optional.ofNullable(kind), Optional.ofNullable(product), Optional.ofNullable(functionalRole));
        var rows = paths.list(filter, after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.summary().path().code(), CatalogueView::of);
    }

    @GET
    @Path("/{path}")
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open")
    @Operation(
            operationId = "getTrainingPath",
            summary = "Read what a learning path teaches",
            description = "Its modules in order, what each requires, and its lessons without their content.")
    public TrainingPathView get(@PathParam("path") String path) {
        return TrainingPathView.of(paths.get(path));
    }
}
