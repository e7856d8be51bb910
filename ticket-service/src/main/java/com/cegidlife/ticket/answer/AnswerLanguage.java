package com.cegidlife.ticket.answer;

/** In which language to answer. */
public enum AnswerLanguage {
    FRENCH,
    ENGLISH,
    /** French first. */
    BOTH
}
