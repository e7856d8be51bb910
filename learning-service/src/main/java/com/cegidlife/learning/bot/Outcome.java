package com.cegidlife.learning.bot;

/** What the bot made of a question. */
public enum Outcome {
    /** It answered from the passages that it cites. */
    ANSWERED,
    /** It does not know, and offers to open a ticket. */
    UNKNOWN,
    /** There was no question: a greeting, a thank-you. */
    SMALL_TALK
}
