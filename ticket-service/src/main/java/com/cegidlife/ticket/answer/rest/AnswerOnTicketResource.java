package com.cegidlife.ticket.answer.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import com.cegidlife.ticket.answer.AnswerLanguage;
import com.cegidlife.ticket.answer.AnswerVariable;
import com.cegidlife.ticket.answer.FillAnswer;
import com.cegidlife.ticket.answer.FilledAnswer;
import com.cegidlife.ticket.answer.ReplyWithAnswer;
import com.cegidlife.ticket.desk.CurrentActor;
import com.cegidlife.ticket.desk.Note;
import com.cegidlife.ticket.desk.VisibleTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A canned answer, filled for one ticket. */
@Path("/tickets/{number}/canned-answers/{answerId}")
@Tag(name = "Canned answers")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class AnswerOnTicketResource {

    private final FillAnswer fillAnswer;
    private final ReplyWithAnswer replyWithAnswer;
    private final VisibleTickets tickets;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    AnswerOnTicketResource(
            FillAnswer fillAnswer,
            ReplyWithAnswer replyWithAnswer,
            VisibleTickets tickets,
            CurrentActor actor,
            Idempotency idempotency) {
        this.fillAnswer = fillAnswer;
        this.replyWithAnswer = replyWithAnswer;
        this.tickets = tickets;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    /** How a canned answer would read. */
    @Schema(name = "FilledAnswer")
    public record FilledView(
            String french,
            String english,

            @Schema(
                    examples = "[\"commitment.due\"]",
                    description = "Variables for which the ticket has no value; with one, the answer is no reply")
            List<String> missing) {

        static FilledView of(FilledAnswer filled) {
            return new FilledView(
                    filled.french(),
                    filled.english(),
                    filled.missing().stream()
                            .map(AnswerVariable::written)
                            .sorted()
                            .toList());
        }
    }

    /** In which language to reply. */
    @Schema(name = "CannedReply")
    public record ReplyBody(
            @NotNull @Schema(examples = "FRENCH") AnswerLanguage language) {}

    /** What was written on the ticket. */
    @Schema(name = "WrittenReply")
    public record ReplyView(UUID noteId, String text, Instant addedAt) {

        static ReplyView of(Note note) {
            return new ReplyView(note.id(), note.text(), note.addedAt());
        }
    }

    @GET
    @Operation(operationId = "fillCannedAnswer", summary = "See how a canned answer would read on a ticket")
    public FilledView fill(@PathParam("number") String number, @PathParam("answerId") UUID answerId) {
        return FilledView.of(fillAnswer.fill(answerId, tickets.numbered(number), actor.agent()));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "replyWithCannedAnswer",
            summary = "Reply to the customer with a canned answer",
            description = "Written on the ticket as a public note, and mailed as every reply.")
    @Extension(name = ProblemResponses.EXTENSION, value = "answer-lacks-values, ticket-merged")
    public ReplyView reply(
            @PathParam("number") String number,
            @PathParam("answerId") UUID answerId,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ReplyBody body) {
        var ticketId = tickets.numbered(number).id();
        var agent = actor.agent();
        return idempotency.once(
                agent.userId(),
                "canned-reply/" + number + "/" + answerId,
                key,
                body,
                ReplyView.class,
                () -> ReplyView.of(replyWithAnswer.reply(ticketId, answerId, body.language(), agent)));
    }
}
