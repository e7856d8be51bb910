package com.cegidlife.availability.maintenance;

/** Where a maintenance is in its life. */
public enum MaintenanceState {
    /** A draft: customers know nothing of it, and it may still change. */
    PLANNED,
    /** Customers were told; its window stays as it is. */
    ANNOUNCED,
    /** Its window has begun. */
    STARTED,
    /** Its window is over, the work is not: from then on a planned one excuses nothing (R6.4). */
    OVERRUN,
    ENDED,
    /** Will not take place, and covers nothing. */
    CANCELLED
}
