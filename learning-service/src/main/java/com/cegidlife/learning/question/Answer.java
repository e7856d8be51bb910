package com.cegidlife.learning.question;

import java.util.List;

/**
 * What a learner answers: keys of the choices as they were shown, or typed texts; see {@link QuestionKind}.
 *
 * @param values a key for each option chosen; {@code true} or {@code false}; the text typed; for each term on the left the
 *     key of the one on the right, or an empty text; the keys of all items in order; a text for each gap. Empty for none
 */
public record Answer(List<String> values) {

    /** No answer. */
    public static final Answer NONE = new Answer(List.of());

    /** Longest text that is taken as an answer. */
    static final int LONGEST = 500;

    public Answer {
        values = List.copyOf(values);
    }

    boolean saysNothing() {
        return values.isEmpty();
    }

    /** The one value; an empty text when there is none. */
    String single() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    boolean typesAtMost(int texts) {
        return values.size() <= texts && values.stream().allMatch(text -> text.length() <= LONGEST);
    }
}
