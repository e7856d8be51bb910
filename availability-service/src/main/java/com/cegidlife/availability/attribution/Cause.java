package com.cegidlife.availability.attribution;

/** The causes that an operator may set on an outage, or on a part of it; they leave the downtime (R6.3). */
public enum Cause {
    /** Cause iii. */
    FORCE_MAJEURE,
    /** Cause iv: equipment that the customer or its suppliers supply. */
    CUSTOMER_EQUIPMENT,
    /** Cause v: systems outside the service's perimeter, the customer's network included. */
    OUTSIDE_PERIMETER
}
