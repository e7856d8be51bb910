package com.cegidlife.learning.scorm.rest;

import com.cegidlife.learning.material.MaterialFiles;
import com.cegidlife.learning.material.Materials;
import com.cegidlife.learning.scorm.Launches;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page that plays a package, and the files of the package; who has the secret of the launch may see them. */
@Path("/scorm/{launch}")
@Tag(name = "SCORM")
@PermitAll
public class PlayerResource {

    private final Launches launches;
    private final Materials materials;
    private final MaterialFiles files;
    private final PortalLinks portalLinks;

    PlayerResource(Launches launches, Materials materials, MaterialFiles files, PortalLinks portalLinks) {
        this.launches = launches;
        this.materials = materials;
        this.files = files;
        this.portalLinks = portalLinks;
    }

    @GET
    @Path("/player")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "getPlayer", summary = "The page that plays a SCORM package, for a frame")
    public Response player(@PathParam("launch") String launch) {
        var material = materials.get(launches.get(launch).materialId());
        var entry = material.manifest().orElseThrow().entry();
        return Fenced.player(portalLinks.to("/").toString())
                .entity(PlayerPage.playing(material.name(), entry))
                .build();
    }

    @GET
    @Path("/player.js")
    @Produces("text/javascript;charset=UTF-8")
    @Operation(operationId = "getPlayerScript", summary = "What the player page does")
    public Response script(@PathParam("launch") String launch) {
        launches.get(launch);
        return Fenced.player(portalLinks.to("/").toString())
                .entity(PlayerPage.script())
                .build();
    }

    @GET
    @Path("/files/{file: .+}")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "getPackageFile", summary = "A file of a SCORM package")
    public Response file(@PathParam("launch") String launch, @PathParam("file") String file) {
        var kept = files.find(launches.get(launch).materialId(), file)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return Fenced.content()
                .type(kept.mediaType())
                .header("Content-Length", kept.size())
                .entity(files.open(kept))
                .build();
    }
}
