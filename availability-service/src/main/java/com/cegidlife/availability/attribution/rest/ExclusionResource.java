package com.cegidlife.availability.attribution.rest;

import com.cegidlife.availability.attribution.DecideExclusion;
import com.cegidlife.availability.attribution.DecideExclusion.Asked;
import com.cegidlife.availability.attribution.DecideExclusion.Kind;
import com.cegidlife.availability.attribution.Exclusions;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What operators decide about the causes of outages (R6.4, D22). */
@Path("/exclusions")
@Tag(name = "Exclusions")
@RolesAllowed(Role.OPERATOR)
public class ExclusionResource {

    private static final String PROBLEMS = "second-operator-needed, exclusion-in-another-state";

    private final Exclusions exclusions;
    private final DecideExclusion decideExclusion;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ExclusionResource(
            Exclusions exclusions, DecideExclusion decideExclusion, Idempotency idempotency, CurrentCaller caller) {
        this.exclusions = exclusions;
        this.decideExclusion = decideExclusion;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listExclusionsToDecide",
            summary = "List what awaits a second operator, the longest first")
    public Page<ExclusionView> toDecide(@BeanParam @Valid PageRequest page) {
        var rows = exclusions.toDecide(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), ExclusionView::of);
    }

    @GET
    @Path("/{exclusionId}")
    @RolesAllowed({Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
    @Operation(operationId = "getExclusion", summary = "Read an exclusion; its history is in the audit")
    public RestResponse<ExclusionView> get(@PathParam("exclusionId") UUID exclusionId) {
        return answer(ExclusionView.of(exclusions.get(exclusionId)));
    }

    @POST
    @Path("/{exclusionId}/approve")
    @Operation(
            operationId = "approveExclusion",
            summary = "Approve an exclusion: from now on it leaves the downtime",
            description = "By another operator than the one who proposed it. A closed month gets a new revision.")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS)
    @APIResponse(responseCode = "200", description = "The exclusion as it is now; the ETag is its new version")
    @APIResponseSchema(ExclusionView.class)
    public RestResponse<ExclusionView> approve(@BeanParam Target target, @NotNull @Valid DecisionReason body) {
        return decide(target, Kind.APPROVE, body);
    }

    @POST
    @Path("/{exclusionId}/refuse")
    @Operation(operationId = "refuseExclusion", summary = "Refuse an exclusion: it stays downtime")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS)
    @APIResponse(responseCode = "200", description = "The exclusion as it is now; the ETag is its new version")
    @APIResponseSchema(ExclusionView.class)
    public RestResponse<ExclusionView> refuse(@BeanParam Target target, @NotNull @Valid DecisionReason body) {
        return decide(target, Kind.REFUSE, body);
    }

    @POST
    @Path("/{exclusionId}/withdraw")
    @Operation(operationId = "withdrawExclusion", summary = "Take back an exclusion that nobody has decided on")
    @Extension(name = ProblemResponses.EXTENSION, value = "exclusion-in-another-state")
    @APIResponse(responseCode = "200", description = "The exclusion as it is now; the ETag is its new version")
    @APIResponseSchema(ExclusionView.class)
    public RestResponse<ExclusionView> withdraw(@BeanParam Target target, @NotNull @Valid DecisionReason body) {
        return decide(target, Kind.WITHDRAW, body);
    }

    @POST
    @Path("/{exclusionId}/revoke")
    @Operation(
            operationId = "revokeExclusion",
            summary = "Revoke an approved exclusion: it is downtime again",
            description = "By another operator than the one who approved it. A closed month gets a new revision.")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS)
    @APIResponse(responseCode = "200", description = "The exclusion as it is now; the ETag is its new version")
    @APIResponseSchema(ExclusionView.class)
    public RestResponse<ExclusionView> revoke(@BeanParam Target target, @NotNull @Valid DecisionReason body) {
        return decide(target, Kind.REVOKE, body);
    }

    private RestResponse<ExclusionView> decide(Target target, Kind kind, DecisionReason body) {
        var operator = caller.get().userId();
        var asked = new Asked(
                target.id,
                Versions.required(target.ifMatch),
                operator,
                kind,
                body.reason().strip());
        return answer(idempotency.once(
                operator,
                "decide-exclusion",
                target.key,
                asked,
                ExclusionView.class,
                () -> ExclusionView.of(decideExclusion.decide(asked))));
    }

    private static RestResponse<ExclusionView> answer(ExclusionView view) {
        return ResponseBuilder.ok(view).tag(Versions.etag(view.version())).build();
    }
}
