package com.cegidlife.learning.community;

import java.util.Arrays;
import java.util.Locale;

/**
 * What people are called in the community, where users of all customers meet: the first name and the initial of the last one,
 * never an address or a company (R11.2).
 */
final class ShownName {

    /** Of those whose name is not known, or is an address. */
    static final String NOBODY = "Utilisateur";

    static final String TRAINER = "Formateur";

    private ShownName() {}

    /** @param displayName as billing writes it, first name first; may be null */
    static String of(String displayName) {
        var words = Arrays.stream((displayName == null ? "" : displayName).split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || words.stream().anyMatch(word -> word.contains("@"))) {
            return NOBODY;
        }
        return words.size() == 1 ? words.getFirst() : words.getFirst() + " " + initial(words.getLast()) + ".";
    }

    private static String initial(String word) {
        return Character.toString(word.codePointAt(0)).toUpperCase(Locale.FRENCH);
    }
}
