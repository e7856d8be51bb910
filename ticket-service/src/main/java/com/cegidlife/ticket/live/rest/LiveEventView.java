package com.cegidlife.ticket.live.rest;

import com.cegidlife.ticket.live.LiveEvent;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a ticket; each comes as the data of one event.
 *
 * @param id of the entry in the ticket's history; also the event's, for {@code Last-Event-ID}
 */
@Schema(name = "LiveEvent")
public record LiveEventView(
        UUID id,
        Instant at,
        @Schema(examples = "D-2026-000042") String number,

        @Schema(examples = "com.cegidlife.ticket.ticket-taken-in-charge.v1")
        String type,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "See docs/events.md")
        String fact) {

    static LiveEventView of(LiveEvent event) {
        return new LiveEventView(event.id(), event.at(), event.number(), event.type(), event.fact());
    }
}
