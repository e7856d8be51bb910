package com.cegidlife.learning.assignment.rest;

import com.cegidlife.learning.assignment.AssignFunctionalRole;
import com.cegidlife.learning.assignment.AssignFunctionalRole.Assignment;
import com.cegidlife.learning.standing.LearningPhase;
import com.cegidlife.servicekit.http.Idempotency;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets a customer's administrators give functional roles to their users. */
@Path("/functional-roles/{code}/assignments")
@Tag(name = "Assignments")
public class AssignmentResource {

    private final AssignFunctionalRole assignFunctionalRole;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    AssignmentResource(AssignFunctionalRole assignFunctionalRole, Idempotency idempotency, CurrentCaller caller) {
        this.assignFunctionalRole = assignFunctionalRole;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.CUSTOMER_ADMIN)
    @Extension(
            name = ProblemResponses.EXTENSION,
            value =
                    "user-unknown, account-closed, product-not-covered, cegid-care-missing, functional-role-already-assigned")
    @Operation(
            operationId = "assignFunctionalRole",
            summary = "Give a user of your customer a functional role",
            description = "Begins a learning phase of six months, in which usage questions are free (R15.8, R15.9).")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(schema = @Schema(implementation = AssignmentView.class)))
    public Response assign(
            @Parameter(example = "COMPTABLE") @PathParam("code") String code,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull AssignmentBody body) {
        var asking = caller.get();
        var assignment = new Assignment(asking.requireCustomer(), asking.userId(), body.userId(), code);
        var view = idempotency.once(
                asking.userId(),
                "assign-functional-role",
                key,
                assignment,
                AssignmentView.class,
                () -> AssignmentView.of(body.userId(), assignFunctionalRole.assign(assignment)));
        return Response.created(URI.create("/users/" + view.userId() + "/standings"))
                .entity(view)
                .build();
    }

    /** @param userId one of the administrator's customer */
    public record AssignmentBody(@NotNull UUID userId) {}

    /**
     * An assigned functional role.
     *
     * @param learningUntil end of the learning phase, excluded: midnight in Paris
     */
    public record AssignmentView(
            UUID userId, String functionalRole, String product, Instant assignedAt, Instant learningUntil) {

        static AssignmentView of(UUID userId, LearningPhase phase) {
            return new AssignmentView(
                    userId, phase.functionalRole(), phase.product(), phase.startsAt(), phase.endsAt());
        }
    }
}
