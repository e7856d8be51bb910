package com.cegidlife.events;

/** How a ticket was resolved. */
public enum Resolution {
    /** The anomaly is corrected. */
    FIX,
    /** The anomaly is worked around. */
    WORKAROUND,
    /** What was asked is answered or done. */
    ANSWER,
    /** Not reproducible, out of scope or a duplicate; the customer is told why. */
    NOT_AN_ANOMALY
}
