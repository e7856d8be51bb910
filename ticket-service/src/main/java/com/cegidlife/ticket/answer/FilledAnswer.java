package com.cegidlife.ticket.answer;

import java.util.Set;

/**
 * A canned answer as one ticket gets it.
 *
 * @param missing the variables for which the ticket has no value; they stand in the texts as they are written
 */
public record FilledAnswer(String french, String english, Set<AnswerVariable> missing) {

    private static final String BETWEEN = "\n\n* * *\n\n";

    public FilledAnswer {
        missing = Set.copyOf(missing);
    }

    String in(AnswerLanguage language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
            case BOTH -> french + BETWEEN + english;
        };
    }
}
