package com.cegidlife.ticket.search;

import com.cegidlife.servicekit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Counts tickets among those that the caller may see. */
@ApplicationScoped
public class CountTickets {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final WordQueries words;
    private final Selections selections;
    private final CurrentCaller caller;

    CountTickets(WordQueries words, Selections selections, CurrentCaller caller) {
        this.words = words;
        this.selections = selections;
        this.caller = caller;
    }

    /**
     * How many each of the criteria finds, in their order, in one statement for all; nothing of any when that takes longer
     * than a second, which no list should wait for.
     */
    public List<Optional<BoundedCount>> count(List<TicketCriteria> several) {
        if (several.isEmpty()) {
            return List.of();
        }
        var searcher = new Searcher(caller.get().userId(), caller.get().customerId());
        var counts = new TicketListing(searcher, words.of(several)).counts(several, BoundedCount.MOST + 1);
        return selections
                .numbers(counts, PATIENCE)
                .map(numbers ->
                        numbers.stream().map(BoundedCount::of).map(Optional::of).toList())
                .orElseGet(() -> Collections.nCopies(several.size(), Optional.empty()));
    }
}
