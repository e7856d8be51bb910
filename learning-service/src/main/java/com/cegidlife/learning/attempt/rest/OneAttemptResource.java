package com.cegidlife.learning.attempt.rest;

import com.cegidlife.learning.attempt.EndAttempt;
import com.cegidlife.learning.attempt.ReadAttempt;
import com.cegidlife.learning.attempt.ReadResult;
import com.cegidlife.learning.attempt.SaveAnswer;
import com.cegidlife.learning.attempt.VisibleAttempts;
import com.cegidlife.learning.question.Answer;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One's own attempt at an exam. */
@Path("/exam-attempts/{attemptId}")
@Tag(name = "Exam attempts")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class OneAttemptResource {

    private final VisibleAttempts attempts;
    private final ReadAttempt readAttempt;
    private final SaveAnswer saveAnswer;
    private final EndAttempt endAttempt;
    private final ReadResult readResult;
    private final CurrentCaller caller;

    OneAttemptResource(
            VisibleAttempts attempts,
            ReadAttempt readAttempt,
            SaveAnswer saveAnswer,
            EndAttempt endAttempt,
            ReadResult readResult,
            CurrentCaller caller) {
        this.attempts = attempts;
        this.readAttempt = readAttempt;
        this.saveAnswer = saveAnswer;
        this.endAttempt = endAttempt;
        this.readResult = readResult;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getExamAttempt",
            summary = "Read one's attempt, with what was answered so far",
            description = "Nothing of it says what is right.")
    public AttemptView get(@PathParam("attemptId") UUID id) {
        return AttemptView.of(readAttempt.read(attempts.own(id)));
    }

    @PUT
    @Path("/answers/{position}")
    @Extension(name = ProblemResponses.EXTENSION, value = "exam-attempt-ended, exam-time-over, question-not-drawn")
    @Operation(
            operationId = "saveExamAnswer",
            summary = "Save the answer to a question",
            description =
                    "The last one received counts, from whatever device: no version is to be stated. Compared with the"
                            + " deadline is when it is received.")
    public SavedView save(
            @PathParam("attemptId") UUID id,
            @Parameter(description = "Of the question, from 1", example = "1") @PathParam("position") int position,
            @Valid @NotNull AnswerBody body) {
        var savedAt = saveAnswer.save(id, caller.get().userId(), position, new Answer(body.values()));
        return new SavedView(position, body.values(), savedAt);
    }

    @POST
    @Path("/submit")
    @Extension(name = ProblemResponses.EXTENSION, value = "exam-attempt-ended")
    @Operation(
            operationId = "submitExamAttempt",
            summary = "Submit one's attempt",
            description = "After the deadline it ends as the deadline ends it: with what was saved before.")
    public ResultView submit(@PathParam("attemptId") UUID id) {
        return ResultView.of(readResult.read(endAttempt.submit(id, caller.get().userId())));
    }

    /** An answer to a question. */
    public record AnswerBody(
            @Schema(
                    description =
                            "The keys chosen; true or false; the text typed; for each term on the left the key of the one"
                                    + " on the right, or an empty text; the keys of all items in order; a text for each"
                                    + " gap. Empty for no answer",
                    examples = "[\"A\"]")
            @NotNull
            @Size(max = 20)
            List<@NotNull @Size(max = 500) String> values) {}

    /** @param savedAt when it was received */
    public record SavedView(int position, List<String> values, Instant savedAt) {}
}
