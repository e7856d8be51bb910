package com.cegidlife.ticket.savedview;

import com.cegidlife.ticket.search.BoundedCount;
import com.cegidlife.ticket.search.TicketCriteria;
import java.util.Optional;

/**
 * A saved view as agents see it.
 *
 * @param tickets how many it finds for whoever asks; empty when counting takes too long
 */
public record CountedView(SavedView view, TicketCriteria criteria, Optional<BoundedCount> tickets) {}
