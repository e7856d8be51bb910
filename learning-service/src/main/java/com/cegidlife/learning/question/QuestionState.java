package com.cegidlife.learning.question;

/** Where a question is in its life. */
public enum QuestionState {
    /** Not drawn yet: no version was published. */
    DRAFT,
    /** Exams draw its published version. */
    PUBLISHED,
    /** Not drawn any more, for ever. Attempts that drew it keep it. */
    RETIRED
}
