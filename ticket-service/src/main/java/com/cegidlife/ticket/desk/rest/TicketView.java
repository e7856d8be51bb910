package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.events.Resolution;
import com.cegidlife.events.TicketClosure;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
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

        @Schema(description = "1, and one more for each reopening")
        int cycle,

        @Schema(description = "Also the ETag") long version) {

    static TicketView of(Ticket ticket) {
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
                ticket.promises().cycle(),
                ticket.version());
    }
}
