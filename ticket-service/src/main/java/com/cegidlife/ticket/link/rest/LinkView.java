package com.cegidlife.ticket.link.rest;

import com.cegidlife.events.TicketRelation;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.link.TicketLinks.Linked;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link of a ticket, from its side. */
@Schema(name = "TicketLink")
public record LinkView(
        UUID id,

        @Schema(description = "How this ticket stands to the other one")
        TicketRelation relation,

        @Schema(examples = "D-2026-000037", description = "The other ticket")
        String ticket,

        @Schema(examples = "Clôture impossible") String subject,
        TicketState state,
        @Schema(description = "The agent who made it") UUID linkedBy,
        Instant linkedAt) {

    static LinkView of(UUID seenFrom, Linked linked) {
        var link = linked.link();
        return new LinkView(
                link.id(),
                link.relationOf(seenFrom),
                linked.other().number(),
                linked.other().request().subject(),
                linked.other().state(),
                link.linkedBy(),
                link.linkedAt());
    }
}
