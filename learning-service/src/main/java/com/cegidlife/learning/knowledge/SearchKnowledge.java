package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Searches the published entries in French: accents, plurals, elisions and slips of the pen do not matter (R13.1). */
@ApplicationScoped
public class SearchKnowledge {

    private final Ranking ranking;
    private final UnansweredSearches unanswered;

    SearchKnowledge(Ranking ranking, UnansweredSearches unanswered) {
        this.ranking = ranking;
        this.unanswered = unanswered;
    }

    /**
     * The best entries first; a search that finds nothing is counted for the trainers.
     *
     * @param after shows those that come after this place; empty for the best
     */
    @Transactional
    public List<Found> search(String text, Reader reader, EntryFilter filter, Optional<Hit.Place> after, int limit) {
        var sought = Sought.in(text);
        var hits = ranking.best(sought, reader, filter, after, limit);
        if (hits.isEmpty()) {
            if (after.isEmpty()) {
                unanswered.count(sought);
            }
            return List.of();
        }
        var highlighter = new Highlighter(ranking.forms(sought));
        return hits.stream()
                .map(hit -> new Found(hit, highlighter.excerpt(hit.text())))
                .toList();
    }
}
