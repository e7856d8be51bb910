package com.cegidlife.learning.material.rest;

import com.cegidlife.learning.material.MaterialKind;
import com.cegidlife.learning.material.Materials;
import com.cegidlife.learning.material.ReceiveMaterial;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Documents and SCORM packages for lessons. */
@Path("/materials")
@Tag(name = "Authoring of learning paths")
@RolesAllowed(Role.TRAINER)
public class MaterialResource {

    private final ReceiveMaterial receiveMaterial;
    private final Materials materials;
    private final CurrentCaller caller;

    MaterialResource(ReceiveMaterial receiveMaterial, Materials materials, CurrentCaller caller) {
        this.receiveMaterial = receiveMaterial;
        this.materials = materials;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "too-many-requests, material-too-large, document-format-refused, scorm-package-refused")
    @Operation(
            operationId = "addMaterial",
            summary = "Send a document or a SCORM package for lessons",
            description =
                    "The body is the file itself: a PDF, or a SCORM 1.2 or 2004 package with one unit. Decided on the"
                            + " content, whatever Content-Type is stated. It never changes; send another one for a new version.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MaterialView.class)))
    public RestResponse<MaterialView> add(
            @QueryParam("kind") @NotNull MaterialKind kind,
            @QueryParam("name") @NotBlank @Size(max = 200) @Parameter(example = "La TVA au quotidien") String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        var material =
                receiveMaterial.receive(kind, name.strip(), body, caller.get().userId());
        return ResponseBuilder.<MaterialView>created(URI.create("/materials"))
                .entity(MaterialView.of(material))
                .build();
    }

    @GET
    @Operation(operationId = "listMaterials", summary = "List the documents and SCORM packages, the latest first")
    public Page<MaterialView> list(@BeanParam @Valid PageRequest page) {
        var rows = materials.before(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), MaterialView::of);
    }
}
