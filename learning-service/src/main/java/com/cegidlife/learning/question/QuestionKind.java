package com.cegidlife.learning.question;

/** The kinds of questions. */
public enum QuestionKind {
    /** Exactly one of the options is right. */
    SINGLE_CHOICE,
    /** Some of the options are right, perhaps one, perhaps all. */
    MULTIPLE_CHOICE,
    TRUE_FALSE,
    /** A word or a few, typed. */
    SHORT_ANSWER,
    /** A number, typed as it is written in French, right within a tolerance. */
    NUMERIC,
    /** To each term on the left belongs one on the right. */
    MATCHING,
    /** Items that are to be put in order. */
    ORDERING,
    /** A text with gaps, each to be typed. */
    GAP_FILL
}
