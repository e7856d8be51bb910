package com.cegidlife.availability.release.rest;

import com.cegidlife.availability.release.AnnounceRelease;
import com.cegidlife.availability.release.PrepareRelease;
import com.cegidlife.availability.release.PublishRelease;
import com.cegidlife.availability.release.WithdrawRelease;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where operators prepare, announce and publish releases (R10.1 to R10.4). */
@Path("/releases")
@Tag(name = "Releases")
@RolesAllowed(Role.OPERATOR)
public class ReleasePlanResource {

    private final PrepareRelease prepareRelease;
    private final AnnounceRelease announceRelease;
    private final PublishRelease publishRelease;
    private final WithdrawRelease withdrawRelease;
    private final ReleaseCommands commands;

    ReleasePlanResource(
            PrepareRelease prepareRelease,
            AnnounceRelease announceRelease,
            PublishRelease publishRelease,
            WithdrawRelease withdrawRelease,
            ReleaseCommands commands) {
        this.prepareRelease = prepareRelease;
        this.announceRelease = announceRelease;
        this.publishRelease = publishRelease;
        this.withdrawRelease = withdrawRelease;
        this.commands = commands;
    }

    @POST
    @Operation(
            operationId = "prepareRelease",
            summary = "Prepare a release",
            description = "A new version changes the number, a patch keeps that of a published version (R10.1).")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "version-exists, patch-of-unknown-version, release-maintenance-unknown")
    @APIResponse(responseCode = "201", description = "Prepared; Location is where it is read")
    @APIResponseSchema(value = ReleaseView.class, responseCode = "201")
    public RestResponse<ReleaseView> prepare(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid ReleaseBody body) {
        return commands.create(key, body, by -> prepareRelease.prepare(body.toProspectus(), by));
    }

    @POST
    @Path("/{releaseId}/announce")
    @Operation(
            operationId = "announceRelease",
            summary = "Tell the customers of the product the date, and what the release asks of them",
            description = "Required before a new version is published, possible for a patch (R10.2).")
    @Extension(name = ProblemResponses.EXTENSION, value = "release-announced-too-late, release-state")
    public RestResponse<ReleaseView> announce(
            @PathParam("releaseId") UUID releaseId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return commands.change(releaseId, ifMatch, key, "announce-release", announceRelease::announce);
    }

    @POST
    @Path("/{releaseId}/publish")
    @Operation(operationId = "publishRelease", summary = "Say that customers have a release, from its day on")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "release-not-announced, release-before-its-day, release-state")
    public RestResponse<ReleaseView> publish(
            @PathParam("releaseId") UUID releaseId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return commands.change(releaseId, ifMatch, key, "publish-release", publishRelease::publish);
    }

    @POST
    @Path("/{releaseId}/withdraw")
    @Operation(operationId = "withdrawRelease", summary = "Give a release up before it is published")
    @Extension(name = ProblemResponses.EXTENSION, value = "release-state")
    public RestResponse<ReleaseView> withdraw(
            @PathParam("releaseId") UUID releaseId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return commands.change(releaseId, ifMatch, key, "withdraw-release", withdrawRelease::withdraw);
    }
}
