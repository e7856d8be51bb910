package com.cegidlife.ticket.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody is about to ask.
 *
 * @param product empty when none is chosen yet
 * @param description empty when nothing is written yet
 */
public record Draft(Optional<String> product, String subject, String description) {

    /** More words do not make it any clearer what it is about. */
    private static final int MOST_WORDS = 30;

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 60;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words that it is about, as they were typed, those of the subject first. */
    List<String> words() {
        return BETWEEN_WORDS
                .splitAsStream(subject + " " + description)
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
