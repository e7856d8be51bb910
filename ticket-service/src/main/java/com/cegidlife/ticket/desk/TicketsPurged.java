package com.cegidlife.ticket.desk;

import java.util.Set;
import java.util.UUID;

/**
 * Fired within the service when tickets are purged, in the transaction that purges them and just before their rows go: what
 * an observer does is committed or undone with it, and what it throws keeps the tickets. A feature whose table refers to
 * {@code tickets} either lets its rows go by {@code on delete cascade}, or observes this and removes or frees them here, in
 * a few statements for all the tickets; content that is kept elsewhere is to be marked for removal after the commit.
 *
 * @param ticketIds at most a batch of them
 */
public record TicketsPurged(Set<UUID> ticketIds) {

    public TicketsPurged {
        ticketIds = Set.copyOf(ticketIds);
    }
}
