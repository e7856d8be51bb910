package com.cegidlife.ticket.savedview.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.savedview.CountedView;
import com.cegidlife.ticket.savedview.SavedView;
import com.cegidlife.ticket.search.BoundedCount;
import com.cegidlife.ticket.search.TicketCriteria;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filter of tickets that is kept under a name. */
@Schema(name = "SavedView")
public record SavedViewView(
        UUID id,
        String name,

        @Schema(description = "To be asked as the query of GET /tickets")
        TicketCriteria filter,

        @Schema(description = "The agent who may change it") UUID ownerId,

        @Schema(description = "The team that sees it too") Optional<Team> team,

        Instant savedAt,

        @Schema(
                description =
                        "How many tickets it finds for whoever reads; absent after writing, or when counting takes too long")
        Optional<BoundedCount> tickets,

        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    /** Of a list or a reading. */
    static SavedViewView of(CountedView counted) {
        return of(counted.view(), counted.criteria(), counted.tickets());
    }

    /** Of a view that was just written, which nobody has counted yet. */
    static SavedViewView of(SavedView view, TicketCriteria filter) {
        return of(view, filter, Optional.empty());
    }

    private static SavedViewView of(SavedView view, TicketCriteria filter, Optional<BoundedCount> tickets) {
        return new SavedViewView(
                view.id(), view.name(), filter, view.ownerId(), view.team(), view.savedAt(), tickets, view.version());
    }
}
