package com.cegidlife.availability.release.rest;

import com.cegidlife.availability.release.ReleaseDocument;
import com.cegidlife.availability.release.ReleaseDocuments;
import com.cegidlife.availability.release.Releases;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The technical documents of a release (R10.2): operators attach, who sees the release downloads. */
@Path("/releases/{releaseId}/documents")
@Tag(name = "Releases")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class DocumentResource {

    private final ReleaseDocuments documents;
    private final Releases releases;
    private final CurrentCaller caller;

    DocumentResource(ReleaseDocuments documents, Releases releases, CurrentCaller caller) {
        this.documents = documents;
        this.releases = releases;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.OPERATOR)
    @Consumes("application/pdf")
    @ResponseStatus(201)
    @Operation(
            operationId = "addReleaseDocument",
            summary = "Attach a technical document to a release",
            description = "The body is the PDF: `curl --data-binary @notes.pdf -H 'Content-Type: application/pdf'`.")
    @Extension(name = ProblemResponses.EXTENSION, value = "document-not-pdf, document-too-large, too-many-documents")
    @APIResponse(responseCode = "201", description = "Attached")
    @APIResponseSchema(value = ReleaseDocument.class, responseCode = "201")
    public ReleaseDocument add(
            @PathParam("releaseId") UUID releaseId,
            @QueryParam("name") @NotBlank @Size(max = 200) @Parameter(example = "notes-de-version.pdf") String name,
            @NotNull byte[] content) {
        return documents.add(releaseId, name, content);
    }

    @GET
    @Operation(
            operationId = "listReleaseDocuments",
            summary = "List the technical documents of a release, twenty at most")
    public List<ReleaseDocument> list(@PathParam("releaseId") UUID releaseId) {
        mustSee(releaseId);
        return documents.of(releaseId);
    }

    @GET
    @Path("/{documentId}")
    @Produces("application/pdf")
    @Operation(operationId = "downloadReleaseDocument", summary = "Download a technical document")
    public RestResponse<byte[]> download(
            @PathParam("releaseId") UUID releaseId, @PathParam("documentId") UUID documentId) {
        mustSee(releaseId);
        var content = documents.content(releaseId, documentId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + documentId + ".pdf\"")
                .build();
    }

    private void mustSee(UUID releaseId) {
        if (releases.visible(releaseId, caller.get().customerId()).isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }
}
