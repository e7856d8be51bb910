package com.cegidlife.ticket.entitlement.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.entitlement.EndMaintenance;
import com.cegidlife.ticket.entitlement.ResumeMaintenance;
import com.cegidlife.ticket.entitlement.UnmaintainedVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Support managers keep the list of the versions that get no support (R14.1); everybody who asks for support reads it. */
@Path("/unmaintained-versions")
@Tag(name = "Entitlement")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class UnmaintainedVersionResource {

    private final EndMaintenance endMaintenance;
    private final ResumeMaintenance resumeMaintenance;
    private final UnmaintainedVersions versions;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    UnmaintainedVersionResource(
            EndMaintenance endMaintenance,
            ResumeMaintenance resumeMaintenance,
            UnmaintainedVersions versions,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.endMaintenance = endMaintenance;
        this.resumeMaintenance = resumeMaintenance;
        this.versions = versions;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.SUPPORT_MANAGER)
    @Operation(
            operationId = "endMaintenance",
            summary = "Put a version of a product out of support from a day on",
            description = "Support tickets that state the version are refused from that day (R14.1). An entry is never"
                    + " changed: a wrong one is taken off, and listed anew.")
    @Extension(name = ProblemResponses.EXTENSION, value = "version-already-listed")
    @APIResponse(
            responseCode = "201",
            description = "Listed; Location is where the entry is read",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnmaintainedVersionView.class)))
    public RestResponse<UnmaintainedVersionView> end(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewUnmaintainedVersion body) {
        var manager = caller.get().userId();
        var view = idempotency.once(
                manager,
                "end-maintenance",
                key,
                body,
                UnmaintainedVersionView.class,
                () -> UnmaintainedVersionView.of(endMaintenance.end(body.toEndedMaintenance(), manager)));
        return ResponseBuilder.<UnmaintainedVersionView>created(URI.create("/unmaintained-versions/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(
            operationId = "listUnmaintainedVersions",
            summary = "List the versions that get no support, now or from a day to come, the last listed first")
    public Page<UnmaintainedVersionView> list(
            @QueryParam("product") @Parameter(description = "Code of a product; absent for all") String product,
            @BeanParam @Valid PageRequest page) {
        var rows = versions.of(Optional.ofNullable(product), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), version -> version.id().toString(), UnmaintainedVersionView::of);
    }

    @GET
    @Path("/{versionId}")
    @Operation(
            operationId = "getUnmaintainedVersion",
            summary = "Read an entry of the list of versions without support")
    public UnmaintainedVersionView get(@PathParam("versionId") UUID versionId) {
        return versions.findByIdOptional(versionId)
                .map(UnmaintainedVersionView::of)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @DELETE
    @Path("/{versionId}")
    @RolesAllowed(Role.SUPPORT_MANAGER)
    @ResponseStatus(204)
    @Operation(operationId = "resumeMaintenance", summary = "Take a version off the list of those without support")
    public void resume(@PathParam("versionId") UUID versionId) {
        resumeMaintenance.resume(versionId, caller.get().userId());
    }
}
