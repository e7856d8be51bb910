package com.cegidlife.ticket.merge.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The surviving ticket after a merge. */
@Schema(name = "Merged")
public record MergedView(
        @Schema(examples = "D-2026-000042") String survivor,

        @Schema(description = "Closed now; GET them to see that they go on in the survivor")
        List<String> closed,

        TicketState state,

        @Schema(
                description =
                        "When it must be taken in charge at the latest, counted from the first registration (R14.6)")
        Optional<Instant> takeInChargeDue,

        @Schema(description = "The next promised time that is still owed")
        Optional<Instant> nextDueAt,

        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static MergedView of(Ticket survivor, List<String> closed) {
        return new MergedView(
                survivor.number(),
                closed,
                survivor.state(),
                survivor.takeInChargeDue(),
                survivor.promises().nextDueAt(),
                survivor.version());
    }
}
