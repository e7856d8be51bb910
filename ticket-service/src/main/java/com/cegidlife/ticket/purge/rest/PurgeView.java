package com.cegidlife.ticket.purge.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.purge.Estimate;
import com.cegidlife.ticket.purge.HistoryPurge;
import com.cegidlife.ticket.purge.PurgeState;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A purge as administrators see it. */
@Schema(name = "HistoryPurge")
public record PurgeView(
        UUID id,
        PurgeState state,

        @Schema(description = "The first instant that is kept: everything from 1 January two years ago in Paris (R4.1)")
        Instant horizon,

        EstimateView estimate,

        @Schema(description = "What a purge never takes") List<Kept> keeps,

        UUID requestedBy,
        Instant requestedAt,

        @Schema(description = "The last instant at which it may be confirmed")
        Instant expiresAt,

        Optional<UUID> confirmedBy,
        Optional<Instant> confirmedAt,
        ProgressView progress,
        Optional<Instant> finishedAt,
        long version)
        implements Versioned {

    /** What stays, whatever its age. */
    public enum Kept {
        /** Tickets that are not over. */
        OPEN_TICKETS,
        /** Orders of credits, on which invoices rest. */
        CREDIT_ORDERS,
        /** Of each purged ticket: kind, priority, severity, product, dates and what became of its commitments. */
        ANONYMOUS_STATISTICS,
        /** Who decided what and when, this purge included. */
        AUDIT
    }

    /** What would go, and what stays though it is as old. */
    @Schema(name = "PurgeEstimate")
    public record EstimateView(
            long tickets,
            long notes,

            @Schema(
                    description =
                            "Registration of the oldest and of the newest of these tickets; absent when there is none")
            Optional<Instant> oldestAt,

            Optional<Instant> newestAt,
            long openTicketsKept,
            long paidTicketsKept) {

        static EstimateView of(Estimate estimate) {
            return new EstimateView(
                    estimate.tickets(),
                    estimate.notes(),
                    Optional.ofNullable(estimate.oldestAt()),
                    Optional.ofNullable(estimate.newestAt()),
                    estimate.openTickets(),
                    estimate.paidTickets());
        }
    }

    /** What is gone so far. */
    @Schema(name = "PurgeProgress")
    public record ProgressView(long tickets, long notes) {}

    static PurgeView of(HistoryPurge purge, Instant now) {
        return new PurgeView(
                purge.id(),
                purge.stateAt(now),
                purge.horizon(),
                EstimateView.of(purge.estimate()),
                Arrays.asList(Kept.values()),
                purge.requestedBy(),
                purge.requestedAt(),
                purge.expiresAt(),
                purge.confirmedBy(),
                purge.confirmedAt(),
                new ProgressView(purge.purgedTickets(), purge.purgedNotes()),
                purge.finishedAt(),
                purge.version());
    }
}
