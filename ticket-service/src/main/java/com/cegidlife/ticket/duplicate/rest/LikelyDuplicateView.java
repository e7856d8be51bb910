package com.cegidlife.ticket.duplicate.rest;

import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.duplicate.LikelyDuplicate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket that looks like the draft. */
@Schema(name = "LikelyDuplicate")
public record LikelyDuplicateView(
        @Schema(examples = "D-2026-000042") String number,

        @Schema(examples = "Clôtures impossibles") String subject,

        TicketState state,
        Instant registeredAt,

        @Schema(description = "Absent while it is not closed")
        Optional<Instant> closedAt,

        Why why) {

    /** What is alike. */
    @Schema(name = "Likeness")
    public record Why(
            @Schema(examples = "82", description = "Of the subjects, from 0 to 100")
            int subject,

            @Schema(
                    examples = "[\"clôture\", \"exercice\"]",
                    description = "Words of the draft that the ticket has too")
            List<String> words) {}

    static LikelyDuplicateView of(LikelyDuplicate duplicate) {
        return new LikelyDuplicateView(
                duplicate.number(),
                duplicate.subject(),
                duplicate.state(),
                duplicate.registeredAt(),
                duplicate.closedAt(),
                new Why(duplicate.likeness(), duplicate.words()));
    }
}
