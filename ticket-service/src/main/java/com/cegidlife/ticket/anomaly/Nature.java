package com.cegidlife.ticket.anomaly;

/** What an agent takes a reported malfunction for. */
public enum Nature {
    /** A malfunction of software used as documented; the three answers say how grave it is (R1.1). */
    MALFUNCTION,
    OUT_OF_SCOPE,
    USAGE_QUESTION,
    DUPLICATE
}
