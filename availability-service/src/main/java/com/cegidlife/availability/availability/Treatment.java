package com.cegidlife.availability.availability;

/**
 * What becomes of a moment of an outage (R6.3). Exactly one holds at any moment; when several could, the first of this
 * order does, so that every second is taken away once.
 */
public enum Treatment {
    /** Nobody was promised anything then (R6.2). */
    OUTSIDE_REFERENCE_PERIOD,
    /** Cause i. */
    PLANNED_MAINTENANCE,
    /** Cause ii. */
    URGENT_MAINTENANCE,
    /** No cause, or another outage without one at the same time: downtime (D23). */
    COUNTED,
    /** Cause iii. */
    FORCE_MAJEURE,
    /** Cause iv. */
    CUSTOMER_EQUIPMENT,
    /** Cause v. */
    OUTSIDE_PERIMETER
}
