package com.cegidlife.ticket.answer.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.answer.CannedAnswer;
import com.cegidlife.ticket.desk.Team;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A canned answer as it is kept. */
@Schema(name = "CannedAnswer")
public record AnswerView(
        UUID id,
        String title,
        String french,
        String english,
        Team team,
        Optional<String> product,

        @Schema(description = "The agent who wrote it last") UUID savedBy,

        Instant savedAt,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static AnswerView of(CannedAnswer answer) {
        return new AnswerView(
                answer.id(),
                answer.title(),
                answer.french().value(),
                answer.english().value(),
                answer.team(),
                answer.product(),
                answer.savedBy(),
                answer.savedAt(),
                answer.version());
    }
}
