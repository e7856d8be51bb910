package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Suggests what may answer a ticket while it is being written, so that it need not be sent (R13.1). */
@ApplicationScoped
public class SuggestEntries {

    static final int SHOWN = 5;

    /** How much a word of the text counts beside one of the subject. */
    private static final double TEXT_SHARE = 0.3;

    private final Ranking ranking;

    SuggestEntries(Ranking ranking) {
        this.ranking = ranking;
    }

    /**
     * The entries that suit best, at most {@value #SHOWN}.
     *
     * @param text empty while nothing is written
     * @param product empty when none is chosen
     */
    public List<Hit> suggest(String subject, String text, Optional<String> product, Reader reader) {
        var sought = Sought.in(subject).after(Words.telling(text, Sought.MOST_WORDS), TEXT_SHARE);
        return ranking.best(sought, reader, EntryFilter.of(product), Optional.empty(), SHOWN);
    }
}
