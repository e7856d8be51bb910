package com.cegidlife.learning.question.rest;

import com.cegidlife.learning.question.AddQuestion;
import com.cegidlife.learning.question.QuestionFilter;
import com.cegidlife.learning.question.QuestionState;
import com.cegidlife.learning.question.Questions;
import com.cegidlife.learning.question.TaskJson;
import com.cegidlife.learning.question.WrittenQuestion;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The question bank, which trainers keep. */
@Path("/questions")
@Tag(name = "Questions")
@RolesAllowed(Role.TRAINER)
public class QuestionResource {

    private final AddQuestion addQuestion;
    private final Questions questions;
    private final TaskJson json;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    QuestionResource(
            AddQuestion addQuestion,
            Questions questions,
            TaskJson json,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.addQuestion = addQuestion;
        this.questions = questions;
        this.json = json;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "addQuestion",
            summary = "Add a question to the bank",
            description = "As a draft. What is not harmless in its HTML is taken out; the answer shows what was kept.")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location and ETag are those of the new question",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = QuestionView.class)))
    public RestResponse<QuestionView> add(
            @HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewQuestion body) {
        var trainer = caller.get().userId();
        var view = idempotency.once(
                trainer,
                "add-question",
                key,
                body,
                QuestionView.class,
                () -> view(addQuestion.add(body.product(), body.module(), body.draft(), trainer)));
        return Versions.created("/questions/" + view.id(), view);
    }

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "List the questions as they were written last, the oldest first")
    public Page<QuestionView> list(
            @Parameter(description = "Only those about this product", example = "COMPTA") @QueryParam("product")
                    String product,
            @Parameter(description = "Only those about this module", example = "ACHATS") @QueryParam("module")
                    String module,
            @QueryParam("state") QuestionState state,
            @BeanParam @Valid PageRequest page) {
        var filter = new QuestionFilter(
                Optional.ofNullable(product), Optional.ofNullable(module), Optional.ofNullable(state));
        var rows = questions.list(filter, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.question().id().toString(), this::view);
    }

    private QuestionView view(WrittenQuestion written) {
        return QuestionView.of(written, json.read(written.text().task()));
    }
}
