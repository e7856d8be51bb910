package com.cegidlife.learning.bot;

import java.util.List;

/**
 * What the bot says to a question.
 *
 * @param confidence how much of the question the cited passage answers: 0 for nothing, about 1 for all
 * @param citations the source of the answer first, then where more is said
 * @param topic the words that a following question may be about
 */
public record Reply(Outcome outcome, String text, double confidence, List<Citation> citations, List<String> topic) {

    public Reply {
        citations = List.copyOf(citations);
        topic = List.copyOf(topic);
    }
}
