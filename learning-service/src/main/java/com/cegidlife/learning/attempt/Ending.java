package com.cegidlife.learning.attempt;

/** How an attempt came to its end. */
public enum Ending {
    SUBMITTED,
    /** Its time was over: what was saved is what counts. */
    OUT_OF_TIME
}
