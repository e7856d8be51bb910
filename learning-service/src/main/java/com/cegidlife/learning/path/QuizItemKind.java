package com.cegidlife.learning.path;

/** How a question of a self-assessment quiz is answered. */
public enum QuizItemKind {
    /** One choice is right. */
    SINGLE_CHOICE,
    /** All right choices, and none of the others. */
    MULTIPLE_CHOICE,
    /** Two choices, one of which is right. */
    TRUE_FALSE
}
