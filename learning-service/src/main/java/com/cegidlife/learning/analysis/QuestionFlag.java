package com.cegidlife.learning.analysis;

/** What makes a question worth a look. */
public enum QuestionFlag {
    /** Drawn fewer than 20 times: nothing can be said yet. */
    FEW_ANSWERS,
    /** Right in fewer than a quarter of the cases. */
    HARD,
    /** Right in more than 95 % of the cases. */
    EASY,
    /** Who answers it right does hardly better elsewhere. */
    WEAK,
    /** Who answers it right does worse elsewhere: its key may be wrong. */
    MISLEADING
}
