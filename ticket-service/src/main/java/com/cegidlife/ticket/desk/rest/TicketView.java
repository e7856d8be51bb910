package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
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
        @Schema(examples = "Clôture impossible") String subject,
        String context,
        Optional<String> errorMessages,
        Optional<String> menuPath,
        Instant registeredAt,

        @Schema(description = "The promised time: when it will be taken in charge at the latest")
        Optional<Instant> takeInChargeDue,

        @Schema(description = "The agent who works on it") Optional<UUID> takenInChargeBy,
        Optional<Instant> takenInChargeAt,
        @Schema(description = "Also the ETag") long version) {

    static TicketView of(Ticket ticket) {
        var request = ticket.request();
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
                request.subject(),
                request.context(),
                Optional.ofNullable(request.errorMessages()),
                Optional.ofNullable(request.menuPath()),
                ticket.registeredAt(),
                ticket.takeInChargeDue(),
                ticket.takenInChargeBy(),
                ticket.takenInChargeAt(),
                ticket.version());
    }
}
