package com.cegidlife.learning.knowledge.postgres;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word that is looked for, as the database knows it.
 *
 * @param lexemes what stands for all forms of the word
 * @param passages in about how many passages it stands
 * @param share how much it counts for whoever asks, from 0 to 1
 */
record AskedWord(String word, List<String> lexemes, int passages, double share) {

    AskedWord {
        lexemes = List.copyOf(lexemes);
    }

    /** A rare word says more about what is meant than a common one; a word that stands nowhere says most. */
    double weight() {
        return share / Math.log(Math.E + passages);
    }

    boolean isKnown() {
        return passages > 0;
    }

    /** Any form of it, as the database is asked. */
    String query() {
        return lexemes.stream()
                .map(lexeme -> "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(" | "));
    }
}
