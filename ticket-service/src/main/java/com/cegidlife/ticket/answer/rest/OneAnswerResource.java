package com.cegidlife.ticket.answer.rest;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.answer.CannedAnswers;
import com.cegidlife.ticket.answer.ChangeAnswer;
import com.cegidlife.ticket.answer.DeleteAnswer;
import com.cegidlife.ticket.desk.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One canned answer. */
@Path("/canned-answers/{answerId}")
@Tag(name = "Canned answers")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class OneAnswerResource {

    private final CannedAnswers answers;
    private final ChangeAnswer changeAnswer;
    private final DeleteAnswer deleteAnswer;
    private final CurrentActor actor;

    OneAnswerResource(CannedAnswers answers, ChangeAnswer changeAnswer, DeleteAnswer deleteAnswer, CurrentActor actor) {
        this.answers = answers;
        this.changeAnswer = changeAnswer;
        this.deleteAnswer = deleteAnswer;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getCannedAnswer", summary = "Read a canned answer of one's team")
    @APIResponse(responseCode = "200", description = "Its ETag is the version to state in If-Match")
    @APIResponseSchema(AnswerView.class)
    public RestResponse<AnswerView> get(@PathParam("answerId") UUID id) {
        return Versions.answer(AnswerView.of(answers.known(actor.agent(), id)));
    }

    @PUT
    @Operation(operationId = "changeCannedAnswer", summary = "Replace a canned answer of one's team")
    @APIResponse(responseCode = "200", description = "As it is now; the ETag is its new version")
    @APIResponseSchema(AnswerView.class)
    public RestResponse<AnswerView> change(
            @PathParam("answerId") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerBody body) {
        return Versions.answer(
                AnswerView.of(changeAnswer.change(id, Versions.required(ifMatch), body.toDraft(), actor.agent())));
    }

    @DELETE
    @Operation(operationId = "deleteCannedAnswer", summary = "Delete a canned answer of one's team")
    @APIResponse(responseCode = "204", description = "Deleted; what was replied with it stays")
    public void delete(@PathParam("answerId") UUID id, @HeaderParam("If-Match") String ifMatch) {
        deleteAnswer.delete(id, Versions.required(ifMatch), actor.agent());
    }
}
