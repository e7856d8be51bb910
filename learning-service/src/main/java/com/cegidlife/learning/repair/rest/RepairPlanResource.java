package com.cegidlife.learning.repair.rest;

import com.cegidlife.learning.repair.MarkModule;
import com.cegidlife.learning.repair.RepairPlans;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One's own repair plan. */
@Path("/repair-plans/{planId}")
@Tag(name = "Repair plans")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class RepairPlanResource {

    private final RepairPlans plans;
    private final MarkModule markModule;
    private final CurrentCaller caller;

    RepairPlanResource(RepairPlans plans, MarkModule markModule, CurrentCaller caller) {
        this.plans = plans;
        this.markModule = markModule;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getRepairPlan", summary = "Read one's repair plan")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(RepairPlanView.class)
    public RestResponse<RepairPlanView> get(@PathParam("planId") UUID id) {
        return Versions.answer(RepairPlanView.of(plans.own(id, caller.get().userId())));
    }

    @PUT
    @Path("/items/{module}")
    @Extension(name = ProblemResponses.EXTENSION, value = "repair-plan-closed")
    @Operation(
            operationId = "markRepairItem",
            summary = "Tick a module of one's plan off, or take the tick away",
            description = "The last module closes the plan.")
    @APIResponse(responseCode = "200", description = "As it is now; the ETag is its new version")
    @APIResponseSchema(RepairPlanView.class)
    public RestResponse<RepairPlanView> mark(
            @PathParam("planId") UUID id,
            @Parameter(example = "ACHATS") @PathParam("module") String module,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ItemBody body) {
        var version = Versions.required(ifMatch);
        return Versions.answer(
                RepairPlanView.of(markModule.mark(id, caller.get().userId(), version, module, body.done())));
    }

    /** Whether a module was gone through. */
    public record ItemBody(@Schema(examples = "true") boolean done) {}
}
