package com.cegidlife.learning.repair.rest;

import com.cegidlife.learning.attempt.VisibleAttempts;
import com.cegidlife.learning.repair.ChooseRepair;
import com.cegidlife.learning.repair.RepairScope;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** From a failed attempt to what is gone through again (R15.4). */
@Path("/exam-attempts/{attemptId}/repair-plans")
@Tag(name = "Repair plans")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class RepairResource {

    private final VisibleAttempts attempts;
    private final ChooseRepair chooseRepair;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    RepairResource(VisibleAttempts attempts, ChooseRepair chooseRepair, Idempotency idempotency, CurrentCaller caller) {
        this.attempts = attempts;
        this.chooseRepair = chooseRepair;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "nothing-to-repair, no-failed-part")
    @Operation(
            operationId = "chooseRepair",
            summary = "Choose what to go through again after one's failed attempt",
            description = "The whole path, or the failed parts alone. A plan that is open for the same exam gives way.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location and ETag are those of the new plan",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RepairPlanView.class)))
    public RestResponse<RepairPlanView> choose(
            @PathParam("attemptId") UUID attemptId,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ScopeBody body) {
        var attempt = attempts.own(attemptId);
        var view = idempotency.once(
                caller.get().userId(),
                "choose-repair/" + attemptId,
                key,
                body,
                RepairPlanView.class,
                () -> RepairPlanView.of(chooseRepair.choose(attempt, body.scope())));
        return Versions.created("/repair-plans/" + view.id(), view);
    }

    /** What is to be gone through again. */
    public record ScopeBody(
            @Schema(examples = "FAILED_PARTS") @NotNull RepairScope scope) {}
}
