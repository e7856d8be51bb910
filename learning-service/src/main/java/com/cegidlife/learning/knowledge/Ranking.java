package com.cegidlife.learning.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what suits best among the published passages that somebody may read. */
public interface Ranking {

    /**
     * The best passage of each entry, the best entry first; what says next to nothing of what is looked for is left out.
     *
     * @param after shows those that come after this place; empty for the best
     */
    List<Hit> best(Sought sought, Reader reader, EntryFilter filter, Optional<Hit.Place> after, int limit);

    /** Every form, in lower case, in which the words looked for stand in the knowledge base. */
    Set<String> forms(Sought sought);
}
