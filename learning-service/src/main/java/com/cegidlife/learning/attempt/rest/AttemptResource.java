package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.ReadAttempt;
import com.cegidlife.learning.attempt.StartAttempt;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attempts at exams, around the clock (R15.2). */
@Path("/exam-attempts")
@Tag(name = "Exam attempts")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class AttemptResource {

    private final StartAttempt startAttempt;
    private final ReadAttempt readAttempt;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    AttemptResource(StartAttempt startAttempt, ReadAttempt readAttempt, Idempotency idempotency, CurrentCaller caller) {
        this.startAttempt = startAttempt;
        this.readAttempt = readAttempt;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(
            name = ProblemResponses.EXTENSION,
            value =
                    "user-unknown, account-closed, product-not-covered, cegid-care-missing, exam-attempt-running, exam-waiting-period, questions-too-few")
    @Operation(
            operationId = "startExamAttempt",
            summary = "Begin an exam",
            description =
                    "With or without an open learning phase (R15.10). What decides the result is frozen: questions, order of"
                            + " the choices, threshold, deadline.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = AttemptView.class)))
    public Response start(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull StartBody body) {
        var asking = caller.get();
        var view = idempotency.once(
                asking.userId(),
                "start-exam-attempt",
                key,
                body,
                AttemptView.class,
                () -> AttemptView.of(
                        readAttempt.read(startAttempt.start(asking.requireCustomer(), asking.userId(), body.exam()))));
        return Response.created(URI.create("/exam-attempts/" + view.id()))
                .entity(view)
                .build();
    }

    /** Which exam is to begin. */
    public record StartBody(
            @Schema(description = "Code of the functional role", examples = "COMPTABLE")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}")
            String exam) {}
}
