package com.cegidlife.billing.credit;

/** Where a lot comes from; among lots that expire together the granted one goes first (D25). */
public enum CreditOrigin {
    /** A year of a Service+ pack (R18.2). */
    GRANTED,
    /** Unit credits (R18.3). */
    BOUGHT
}
