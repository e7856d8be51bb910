package com.cegidlife.ticket.merge.rest;

import com.cegidlife.events.CommitmentKind;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.merge.PreviewMerge.Preview;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a merge would do. */
@Schema(name = "MergePreview")
public record MergePreview(
        @Schema(examples = "D-2026-000042", description = "The ticket that goes on")
        String survivor,

        @Schema(description = "Its version, to be stated in If-Match")
        long version,

        @Schema(description = "Closed for ever; what is written on them is shown on the survivor")
        List<DuplicateView> closed,

        @Schema(description = "What the survivor would owe from then on, instead of what it owes later itself (R14.6)")
        List<OwedView> takenOver) {

    static MergePreview of(Preview preview) {
        var merging = preview.merging();
        return new MergePreview(
                merging.survivor().number(),
                merging.survivor().version(),
                merging.duplicates().stream().map(DuplicateView::of).toList(),
                preview.takenOver().stream().map(OwedView::of).toList());
    }

    /** A ticket that would be closed. */
    @Schema(name = "DuplicateToClose")
    public record DuplicateView(
            String number,
            String subject,
            TicketState state,
            Instant registeredAt,

            @Schema(description = "To be stated when merging")
            long version) {

        static DuplicateView of(Ticket ticket) {
            return new DuplicateView(
                    ticket.number(),
                    ticket.request().subject(),
                    ticket.state(),
                    ticket.registeredAt(),
                    ticket.version());
        }
    }

    /** A commitment that the survivor would take over. */
    @Schema(name = "CommitmentToTakeOver")
    public record OwedView(CommitmentKind kind, Instant startedAt, Instant dueAt) {

        static OwedView of(Commitment owed) {
            return new OwedView(owed.kind(), owed.startedAt(), owed.dueAt().orElseThrow());
        }
    }
}
