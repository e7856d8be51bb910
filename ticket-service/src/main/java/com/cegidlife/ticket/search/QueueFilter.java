package com.cegidlife.ticket.search;

import com.cegidlife.events.TicketKind;
import java.util.List;
import java.util.UUID;

/**
 * Which part of the queue to show.
 *
 * @param kinds any of these; none shows nothing
 * @param assignedTo the agent whose tickets alone to show; null for everybody's
 * @param unassigned shows nobody's tickets alone
 * @param product null for all
 * @param tag null for all
 */
public record QueueFilter(List<TicketKind> kinds, UUID assignedTo, boolean unassigned, String product, String tag) {

    public QueueFilter {
        kinds = List.copyOf(kinds);
        product = product == null ? null : SoughtWords.readable(product).strip();
    }
}
