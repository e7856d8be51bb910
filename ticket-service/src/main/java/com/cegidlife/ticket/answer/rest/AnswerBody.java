package com.cegidlife.ticket.answer.rest;

import com.cegidlife.ticket.answer.AnswerDraft;
import com.cegidlife.ticket.answer.AnswerText;
import com.cegidlife.ticket.desk.Team;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A canned answer to keep. */
public record AnswerBody(
        @NotBlank @Size(max = 100) @Schema(examples = "Correctif à venir")
        String title,

        @NotBlank
        @Size(max = 8_000)
        @Schema(
                examples =
                        "Bonjour {user.firstName},\n\nVotre demande {ticket.number} sera traitée avant le {commitment.due}.",
                description =
                        "Variables: {ticket.number}, {ticket.subject}, {ticket.product}, {ticket.link}, {user.name},"
                                + " {user.firstName}, {commitment.due}")
        String french,

        @NotBlank
        @Size(max = 8_000)
        @Schema(
                examples =
                        "Hello {user.firstName},\n\nYour ticket {ticket.number} will be handled by {commitment.due}.")
        String english,

        @NotNull @Schema(examples = "SUPPORT", description = "The team that uses it, one of one's own")
        Team team,

        @Size(max = 100)
        @Schema(
                nullable = true,
                examples = "compta",
                description = "Suggested for its tickets alone; for all when absent")
        String product) {

    AnswerDraft toDraft() {
        return new AnswerDraft(
                title.strip(),
                new AnswerText(french.strip()),
                new AnswerText(english.strip()),
                team,
                Optional.ofNullable(product).map(String::strip).filter(text -> !text.isEmpty()));
    }
}
