package com.cegidlife.learning.question.rest;

import com.cegidlife.learning.question.QuestionVersions;
import com.cegidlife.learning.question.Questions;
import com.cegidlife.learning.question.RewriteQuestion;
import com.cegidlife.learning.question.TaskJson;
import com.cegidlife.learning.question.WrittenQuestion;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One question of the bank. */
@Path("/questions/{questionId}")
@Tag(name = "Questions")
@RolesAllowed(Role.TRAINER)
public class OneQuestionResource {

    private final Questions questions;
    private final QuestionVersions versions;
    private final RewriteQuestion rewriteQuestion;
    private final TaskJson json;
    private final CurrentCaller caller;

    OneQuestionResource(
            Questions questions,
            QuestionVersions versions,
            RewriteQuestion rewriteQuestion,
            TaskJson json,
            CurrentCaller caller) {
        this.questions = questions;
        this.versions = versions;
        this.rewriteQuestion = rewriteQuestion;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getQuestion", summary = "Read a question as it was written last")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(QuestionView.class)
    public RestResponse<QuestionView> get(@PathParam("questionId") UUID id) {
        return Versions.answer(view(questions.get(id)));
    }

    @PUT
    @Extension(name = ProblemResponses.EXTENSION, value = "question-retired")
    @Operation(
            operationId = "rewriteQuestion",
            summary = "Write a new version of a question",
            description = "The published version is drawn until the new one is published.")
    @APIResponse(responseCode = "200", description = "As it is now; the ETag is its new version")
    @APIResponseSchema(QuestionView.class)
    public RestResponse<QuestionView> rewrite(
            @PathParam("questionId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewQuestion.Rewritten body) {
        var version = Versions.required(ifMatch);
        return Versions.answer(view(
                rewriteQuestion.rewrite(id, version, body.draft(), caller.get().userId())));
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "listQuestionVersions", summary = "List what a question was from its first version on")
    public Page<QuestionVersionView> versions(@PathParam("questionId") UUID id, @BeanParam @Valid PageRequest page) {
        questions.get(id);
        var rows = versions.of(id, page.after(Integer::valueOf).orElse(0), page.limit() + 1);
        return Page.of(
                rows,
                page.limit(),
                row -> Integer.toString(row.number()),
                row -> QuestionVersionView.of(row, json.read(row.task())));
    }

    private QuestionView view(WrittenQuestion written) {
        return QuestionView.of(written, json.read(written.text().task()));
    }
}
