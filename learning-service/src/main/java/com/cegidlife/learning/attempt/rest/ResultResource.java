package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.ReadResult;
import com.cegidlife.learning.attempt.VisibleAttempts;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an attempt came to. */
@Path("/exam-attempts/{attemptId}")
@Tag(name = "Exam attempts")
public class ResultResource {

    private final VisibleAttempts attempts;
    private final ReadResult readResult;

    ResultResource(VisibleAttempts attempts, ReadResult readResult) {
        this.attempts = attempts;
        this.readResult = readResult;
    }

    @GET
    @Path("/result")
    @RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
    @Extension(name = ProblemResponses.EXTENSION, value = "exam-attempt-not-ended")
    @Operation(
            operationId = "getExamResult",
            summary = "Read the score of each part and what to review",
            description = "Users read their own, administrators their customer's users', trainers everyone's.")
    public ResultView result(@PathParam("attemptId") UUID id) {
        return ResultView.of(readResult.read(attempts.known(id)));
    }

    @GET
    @Path("/recomputed-result")
    @RolesAllowed(Role.TRAINER)
    @Extension(name = ProblemResponses.EXTENSION, value = "exam-attempt-not-ended")
    @Operation(
            operationId = "recomputeExamResult",
            summary = "Compute a result again from what was frozen, and compare")
    public RecomputedView recomputed(@PathParam("attemptId") UUID id) {
        var recomputed = readResult.recompute(attempts.known(id));
        return new RecomputedView(recomputed.same(), recomputed.kept(), recomputed.computed());
    }

    /** A result and the same computed again. */
    public record RecomputedView(
            @Schema(description = "Whether both are the same, byte for byte, and the seed gives the order shown")
            boolean same,

            @Schema(description = "JSON, as it was scored") String kept,

            @Schema(description = "JSON, as it is computed now")
            String computed) {}
}
