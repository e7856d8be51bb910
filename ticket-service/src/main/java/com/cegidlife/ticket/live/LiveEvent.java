package com.cegidlife.ticket.live;

import com.cegidlife.events.TicketKind;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a ticket, as an entry of its history.
 *
 * @param kind the ticket's, which says whose team it is
 * @param type the {@code ce_type} of the fact as it was published
 * @param fact its JSON as it was published
 * @param internal for the publisher's staff alone
 */
public record LiveEvent(
        UUID id,
        UUID ticketId,
        String number,
        TicketKind kind,
        Instant at,
        String type,
        String fact,
        boolean internal) {}
