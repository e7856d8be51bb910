package com.cegidlife.learning.scorm.rest;

import com.cegidlife.learning.scorm.LaunchPackage;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Launches SCORM packages for learners. */
@Path("/training/paths/{path}/lessons/{lesson}/launches")
@Tag(name = "SCORM")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class LaunchResource {

    private final LaunchPackage launchPackage;
    private final CurrentCaller caller;

    LaunchResource(LaunchPackage launchPackage, CurrentCaller caller) {
        this.launchPackage = launchPackage;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open, prerequisites-missing")
    @Operation(
            operationId = "launchPackage",
            summary = "Launch the SCORM package of a lesson",
            description =
                    "Show the player in a frame. Its address is a secret of yours: it needs no token, and reports to your"
                            + " progress alone.")
    @APIResponse(
            responseCode = "201",
            description = "Launched",
            content = @Content(schema = @Schema(implementation = LaunchView.class)))
    public RestResponse<LaunchView> launch(@PathParam("path") String path, @PathParam("lesson") String lesson) {
        var launched = launchPackage.launch(caller.get().userId(), path, lesson);
        var player = "/scorm/" + launched.secret() + "/player";
        return ResponseBuilder.<LaunchView>created(URI.create(player))
                .entity(new LaunchView(player, launched.expiresAt()))
                .build();
    }

    /** @param player path of the page that plays the package */
    @Schema(name = "Launch")
    public record LaunchView(String player, Instant expiresAt) {}
}
