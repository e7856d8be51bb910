package com.cegidlife.ticket.search;

import com.cegidlife.servicekit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds tickets among those that the caller may see (R11.2). */
@ApplicationScoped
public class FindTickets {

    private final WordQueries words;
    private final Selections selections;
    private final CurrentCaller caller;

    FindTickets(WordQueries words, Selections selections, CurrentCaller caller) {
        this.words = words;
        this.selections = selections;
        this.caller = caller;
    }

    /**
     * What the criteria find, newest first.
     *
     * @param before shows those registered before this one; empty for the newest
     */
    public List<TicketLine> newest(TicketCriteria criteria, Optional<UUID> before, int limit) {
        var searcher = new Searcher(caller.get().userId(), caller.get().customerId());
        var listing = new TicketListing(searcher, words.of(List.of(criteria)));
        return selections.lines(listing.newest(criteria, before, limit));
    }
}
