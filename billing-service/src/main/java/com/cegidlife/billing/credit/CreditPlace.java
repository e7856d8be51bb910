package com.cegidlife.billing.credit;

/** Where credits are. */
public enum CreditPlace {
    /** Not yet in the world: the first movement of a lot comes from here. */
    ISSUED,
    AVAILABLE,
    /** Set aside for a service that is not delivered yet. */
    RESERVED,
    SPENT
}
