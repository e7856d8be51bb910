package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.events.Resolution;
import com.cegidlife.events.TicketClosure;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.desk.AwaitedPurchase;
import com.cegidlife.ticket.desk.Cancellation;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import com.cegidlife.ticket.desk.MergedInto;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketOrigin;
import com.cegidlife.ticket.desk.TicketState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ticket; what does not apply to it is left out. */
public record TicketView(
        UUID id,
        @Schema(examples = "D-2026-000042") String number,
        TicketKind kind,
        Optional<TicketPriority> priority,
        TicketState state,
        TicketOrigin origin,
        UUID customerId,
        ActorView requester,
        @Schema(examples = "compta") Optional<String> product,
        @Schema(examples = "2026.4.1") Optional<String> productVersion,
        @Schema(examples = "clôture") Optional<String> module,
        Optional<CustomerServiceTopic> topic,
        @Schema(examples = "Clôture impossible") String subject,
        String context,
        Optional<String> errorMessages,
        Optional<String> menuPath,

        @Schema(description = "Of a question that must be bought: when it was asked, and once open, when it opened")
        Instant registeredAt,

        @Schema(description = "The promised time: when it will be taken in charge at the latest")
        Optional<Instant> takeInChargeDue,

        @Schema(description = "The next promised time that is still owed")
        Optional<Instant> nextDueAt,

        @Schema(description = "The agent whose it is") Optional<UUID> assignedTo,

        @Schema(description = "The agent who began to work on it")
        Optional<UUID> takenInChargeBy,

        Optional<Instant> takenInChargeAt,
        @Schema(description = "What it turned out to be") Optional<QualificationOutcome> outcome,

        @Schema(description = "Of an anomaly, derived from its qualification")
        Optional<AnomalySeverity> severity,

        @Schema(description = "Since when it waits for the customer")
        Optional<Instant> waitingSince,

        Optional<Resolution> resolution,
        Optional<Instant> resolvedAt,
        Optional<TicketClosure> closure,
        Optional<Instant> closedAt,

        @Schema(examples = "D-2026-000037", description = "The ticket in which a merged one goes on")
        Optional<String> mergedInto,

        @Schema(description = "1, and one more for each reopening")
        int cycle,

        @Schema(description = "What must be, or had to be, confirmed for the question to open (R15.16)")
        Optional<AwaitedPurchaseView> purchase,

        @Schema(description = "Why the question does not open (R15.16)")
        Optional<CancellationView> cancellation,

        @Schema(
                examples = "Cette question est gratuite pour vous : rien n'est acheté ni facturé.",
                description = "In the answer to the registration, when there is something to know: what happens next")
        Optional<String> notice,

        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static TicketView of(Ticket ticket) {
        return of(ticket, Optional.empty());
    }

    static TicketView of(Ticket ticket, Optional<String> notice) {
        var request = ticket.request();
        var handling = ticket.handling();
        return new TicketView(
                ticket.id(),
                ticket.number(),
                request.kind(),
                Optional.ofNullable(request.priority()),
                ticket.state(),
                ticket.origin(),
                ticket.customerId(),
                ActorView.of(ticket.requester()),
                Optional.ofNullable(request.product()),
                Optional.ofNullable(request.productVersion()),
                Optional.ofNullable(request.module()),
                Optional.ofNullable(request.topic()),
                request.subject(),
                request.context(),
                Optional.ofNullable(request.errorMessages()),
                Optional.ofNullable(request.menuPath()),
                ticket.registeredAt(),
                ticket.takeInChargeDue(),
                ticket.promises().nextDueAt(),
                handling.assignedTo(),
                handling.takenInChargeBy(),
                handling.takenInChargeAt(),
                ticket.outcome(),
                ticket.severity(),
                handling.waitingSince(),
                handling.resolution(),
                handling.resolvedAt(),
                handling.closure(),
                handling.closedAt(),
                handling.mergedInto().map(MergedInto::number),
                ticket.promises().cycle(),
                ticket.purchase().map(AwaitedPurchaseView::of),
                ticket.cancellation().map(CancellationView::of),
                notice,
                ticket.version());
    }

    /** The purchase of usage assistance. */
    @Schema(name = "AwaitedPurchase")
    public record AwaitedPurchaseView(
            UUID id,

            @Schema(description = "Last instant at which it may be confirmed")
            Instant expiresAt) {

        static AwaitedPurchaseView of(AwaitedPurchase purchase) {
            return new AwaitedPurchaseView(purchase.purchaseId(), purchase.expiresAt());
        }
    }

    /** Why the question does not open: a stable code, and texts for people. */
    @Schema(name = "Cancellation")
    public record CancellationView(
            @Schema(examples = "purchase-expired") String code, String fr, String en, Instant cancelledAt) {

        static CancellationView of(Cancellation cancellation) {
            return new CancellationView(
                    cancellation.code(), cancellation.french(), cancellation.english(), cancellation.cancelledAt());
        }
    }
}
