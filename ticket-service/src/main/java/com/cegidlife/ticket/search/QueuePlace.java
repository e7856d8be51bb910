package com.cegidlife.ticket.search;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a ticket stands in the queue.
 *
 * @param nextDueAt empty after all that have a due instant
 */
public record QueuePlace(Optional<Instant> nextDueAt, UUID ticketId) {

    private static final String SEPARATOR = " ";

    public static QueuePlace of(TicketLine ticket) {
        return new QueuePlace(ticket.nextDueAt(), ticket.id());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws RuntimeException as {@link UUID#fromString} and {@link Instant#parse} do when it is something else
     */
    public static QueuePlace parse(String text) {
        var parts = text.split(SEPARATOR, 2);
        return new QueuePlace(
                parts.length == 2 ? Optional.of(Instant.parse(parts[1])) : Optional.empty(), UUID.fromString(parts[0]));
    }

    @Override
    public String toString() {
        return ticketId + nextDueAt.map(due -> SEPARATOR + due).orElse("");
    }
}
