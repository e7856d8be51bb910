package com.cegidlife.events;

/** Decides whether usage questions on a product are free for a user. */
public enum Standing {
    /** A learning phase is open: questions are free (R15.9). */
    LEARNING,
    /** A certification is valid: questions are free (R15.9, R15.11). */
    CERTIFIED,
    /** The phase ended without a certification: no free question (R15.10). */
    LAPSED
}
