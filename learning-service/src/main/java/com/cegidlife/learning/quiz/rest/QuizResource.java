package com.cegidlife.learning.quiz.rest;

import com.cegidlife.learning.progress.OpenLesson;
import com.cegidlife.learning.quiz.AnswerQuiz;
import com.cegidlife.learning.quiz.AnswerQuiz.Answer;
import com.cegidlife.learning.quiz.Feedback;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The self-assessment quiz of a module. */
@Path("/training/paths/{path}/modules/{module}/quiz")
@Tag(name = "Training")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
public class QuizResource {

    private final OpenLesson openLesson;
    private final AnswerQuiz answerQuiz;

    QuizResource(OpenLesson openLesson, AnswerQuiz answerQuiz) {
        this.openLesson = openLesson;
        this.answerQuiz = answerQuiz;
    }

    @GET
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open, prerequisites-missing")
    @Operation(operationId = "getQuiz", summary = "Read the self-assessment quiz of a module")
    public QuizView get(@PathParam("path") String path, @PathParam("module") String module) {
        return QuizView.of(openLesson.module(path, module));
    }

    @POST
    @Path("/answers")
    @Extension(name = ProblemResponses.EXTENSION, value = "training-not-open, prerequisites-missing")
    @Operation(
            operationId = "answerQuiz",
            summary = "Be told at once what is right",
            description =
                    "One answer or all. As often as you like: nothing is kept, and nothing counts for the certificate"
                            + " (R15.1).")
    public FeedbackView answer(
            @PathParam("path") String path, @PathParam("module") String module, @Valid @NotNull AnswersBody body) {
        var answers = body.answers().stream().map(AnswerBody::value).toList();
        return FeedbackView.of(answerQuiz.answer(path, module, answers));
    }

    /** Answers to items of a quiz. */
    public record AnswersBody(
            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid AnswerBody> answers) {}

    /** @param chosen indices of the choices, from 0 */
    @Schema(name = "QuizAnswer")
    public record AnswerBody(
            @Schema(description = "Code of the item", examples = "Q1") @NotBlank @Size(max = 40)
            String item,

            @Schema(description = "Indices of the choices, from 0", examples = "[0]") @NotNull @Size(max = 10)
            Set<@NotNull @Min(0) @Max(9) Integer> chosen) {

        Answer value() {
            return new Answer(item, Set.copyOf(chosen));
        }
    }

    /** @param right how many of the answers are right */
    public record FeedbackView(int right, int answered, List<Feedback> feedback) {

        static FeedbackView of(List<Feedback> feedback) {
            var right = (int) feedback.stream().filter(Feedback::right).count();
            return new FeedbackView(right, feedback.size(), feedback);
        }
    }
}
