package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.Attempts;
import com.cegidlife.learning.attempt.VisibleAttempts;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The attempts of a user. */
@Path("/users/{userId}/exam-attempts")
@Tag(name = "Exam attempts")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
public class AttemptHistoryResource {

    private final VisibleAttempts visible;
    private final Attempts attempts;

    AttemptHistoryResource(VisibleAttempts visible, Attempts attempts) {
        this.visible = visible;
        this.attempts = attempts;
    }

    @GET
    @Operation(
            operationId = "listExamAttempts",
            summary = "List a user's attempts, the last first",
            description = "Users read their own, administrators their customer's users', trainers everyone's.")
    public Page<AttemptSummary> list(
            @PathParam("userId") UUID userId,
            @Parameter(description = "Only those at this exam", example = "COMPTABLE") @QueryParam("exam") String exam,
            @BeanParam @Valid PageRequest page) {
        var user = visible.user(userId).userId();
        var rows = attempts.of(user, Optional.ofNullable(exam), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), AttemptSummary::of);
    }
}
