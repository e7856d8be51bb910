package com.cegidlife.availability.release.rest;

import com.cegidlife.availability.release.Releases;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Shows releases: all to the publisher's staff, to customers what they were told of the products that they have. */
@Path("/releases")
@Tag(name = "Releases")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class ReleaseResource {

    private final Releases releases;
    private final CurrentCaller caller;

    ReleaseResource(Releases releases, CurrentCaller caller) {
        this.releases = releases;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listReleases", summary = "List releases, the last prepared first")
    public Page<ReleaseView> list(@QueryParam("product") String product, @BeanParam @Valid PageRequest page) {
        var rows = releases.of(
                caller.get().customerId(),
                Optional.ofNullable(product),
                page.after(UUID::fromString),
                page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), ReleaseView::of);
    }

    @GET
    @Path("/{releaseId}")
    @Operation(operationId = "getRelease", summary = "Read a release")
    public RestResponse<ReleaseView> get(@PathParam("releaseId") UUID releaseId) {
        var release = releases.visible(releaseId, caller.get().customerId())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return ResponseBuilder.ok(ReleaseView.of(release))
                .tag(Versions.etag(release.version()))
                .build();
    }
}
