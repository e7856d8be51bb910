package com.cegidlife.learning.question.rest;

import com.cegidlife.learning.question.PublishQuestion;
import com.cegidlife.learning.question.RetireQuestion;
import com.cegidlife.learning.question.TaskJson;
import com.cegidlife.learning.question.WrittenQuestion;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** From when to when a question is drawn. */
@Path("/questions/{questionId}")
@Tag(name = "Questions")
@RolesAllowed(Role.TRAINER)
public class QuestionLifeResource {

    private final PublishQuestion publishQuestion;
    private final RetireQuestion retireQuestion;
    private final TaskJson json;
    private final Commands commands;
    private final CurrentCaller caller;

    QuestionLifeResource(
            PublishQuestion publishQuestion,
            RetireQuestion retireQuestion,
            TaskJson json,
            Commands commands,
            CurrentCaller caller) {
        this.publishQuestion = publishQuestion;
        this.retireQuestion = retireQuestion;
        this.json = json;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("/publish")
    @Extension(name = ProblemResponses.EXTENSION, value = "question-retired, question-unchanged")
    @Operation(operationId = "publishQuestion", summary = "Let exams draw the latest version of a question")
    @APIResponse(responseCode = "200", description = "Published; the ETag is its new version")
    @APIResponseSchema(QuestionView.class)
    public RestResponse<QuestionView> publish(@PathParam("questionId") UUID id, @BeanParam @Valid Precondition stated) {
        return commands.run(
                stated,
                new Command<>("publish-question", id, null, QuestionView.class),
                version ->
                        view(publishQuestion.publish(id, version, caller.get().userId())));
    }

    @POST
    @Path("/retire")
    @Extension(name = ProblemResponses.EXTENSION, value = "question-retired, question-needed")
    @Operation(
            operationId = "retireQuestion",
            summary = "Take a question out of the bank for ever",
            description = "Attempts that drew it keep it, and their results stay as they are.")
    @APIResponse(responseCode = "200", description = "Retired; the ETag is its new version")
    @APIResponseSchema(QuestionView.class)
    public RestResponse<QuestionView> retire(
            @PathParam("questionId") UUID id, @BeanParam @Valid Precondition stated, @Valid @NotNull RetireBody body) {
        return commands.run(
                stated,
                new Command<>("retire-question", id, body, QuestionView.class),
                version -> view(retireQuestion.retire(
                        id, version, body.reason(), caller.get().userId())));
    }

    private QuestionView view(WrittenQuestion written) {
        return QuestionView.of(written, json.read(written.text().task()));
    }

    /** Why a question is taken out. */
    public record RetireBody(
            @Schema(examples = "Deux réponses sont justes.") @NotBlank @Size(max = 1_000)
            String reason) {}
}
