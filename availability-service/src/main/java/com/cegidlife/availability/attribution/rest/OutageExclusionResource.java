package com.cegidlife.availability.attribution.rest;

import com.cegidlife.availability.attribution.ExclusionState;
import com.cegidlife.availability.attribution.Exclusions;
import com.cegidlife.availability.attribution.ProposeExclusion;
import com.cegidlife.availability.outage.Outages;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The causes that were set on an outage (R6.4). */
@Path("/outages/{outageId}/exclusions")
@Tag(name = "Exclusions")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class OutageExclusionResource {

    private final Outages outages;
    private final Exclusions exclusions;
    private final ProposeExclusion proposeExclusion;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    OutageExclusionResource(
            Outages outages,
            Exclusions exclusions,
            ProposeExclusion proposeExclusion,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.outages = outages;
        this.exclusions = exclusions;
        this.proposeExclusion = proposeExclusion;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listExclusionsOfOutage",
            summary = "List the causes set on an outage, the first first",
            description = "Customers see those that count; the publisher's staff sees all.")
    public Page<ExclusionView> list(@PathParam("outageId") UUID outageId, @BeanParam @Valid PageRequest page) {
        var reader = caller.get();
        mustSee(reader, outageId);
        var shown = reader.isStaff() ? Optional.<ExclusionState>empty() : Optional.of(ExclusionState.APPROVED);
        var rows = exclusions.of(outageId, shown, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), ExclusionView::of);
    }

    @POST
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "proposeExclusion",
            summary = "Set a cause on an outage, or on a part of it",
            description = "It changes no figure before a second operator approves it.")
    @Extension(name = ProblemResponses.EXTENSION, value = "exclusion-outside-outage")
    @APIResponse(responseCode = "201", description = "Proposed; the ETag is its version")
    @APIResponseSchema(value = ExclusionView.class, responseCode = "201")
    public RestResponse<ExclusionView> propose(
            @PathParam("outageId") UUID outageId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid NewExclusion body) {
        var operator = caller.get().userId();
        var proposed = idempotency.once(
                operator,
                "propose-exclusion/" + outageId,
                key,
                body,
                ExclusionView.class,
                () -> ExclusionView.of(proposeExclusion.propose(outageId, body.claim(), operator)));
        return ResponseBuilder.<ExclusionView>created(URI.create("/exclusions/" + proposed.id()))
                .tag(Versions.etag(proposed.version()))
                .entity(proposed)
                .build();
    }

    private void mustSee(Caller reader, UUID outageId) {
        var owner = outages.withEnvironment(outageId)
                .map(outage -> outage.environment().customer().id())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        reader.mustSee(owner);
    }
}
