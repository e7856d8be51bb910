package com.cegidlife.ticket.answer.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.answer.CannedAnswers;
import com.cegidlife.ticket.answer.KeepAnswer;
import com.cegidlife.ticket.desk.CurrentActor;
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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The replies that teams give again and again. */
@Path("/canned-answers")
@Tag(name = "Canned answers")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class AnswerResource {

    private final KeepAnswer keepAnswer;
    private final CannedAnswers answers;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    AnswerResource(KeepAnswer keepAnswer, CannedAnswers answers, CurrentActor actor, Idempotency idempotency) {
        this.keepAnswer = keepAnswer;
        this.answers = answers;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(operationId = "listCannedAnswers", summary = "List the canned answers of one's teams")
    public Page<AnswerView> list(
            @QueryParam("product")
                    @Parameter(description = "Those for this product and those for all", example = "compta")
                    String product,
            @BeanParam @Valid PageRequest page) {
        var rows =
                answers.of(actor.agent(), Optional.ofNullable(product), page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), answer -> answer.id().toString(), AnswerView::of);
    }

    @POST
    @Operation(
            operationId = "keepCannedAnswer",
            summary = "Keep a canned answer for one's team",
            description =
                    "In two languages, with variables in braces; an unknown one is refused. What looks like HTML is"
                            + " text.")
    @Extension(name = ProblemResponses.EXTENSION, value = "too-many-canned-answers")
    @APIResponse(
            responseCode = "201",
            description = "Kept; Location and ETag are those of the new answer",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnswerView.class)))
    public RestResponse<AnswerView> keep(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid AnswerBody body) {
        var agent = actor.agent();
        var kept = idempotency.once(
                agent.userId(),
                "keep-canned-answer",
                key,
                body,
                AnswerView.class,
                () -> AnswerView.of(keepAnswer.keep(body.toDraft(), agent)));
        return Versions.created("/canned-answers/" + kept.id(), kept);
    }
}
