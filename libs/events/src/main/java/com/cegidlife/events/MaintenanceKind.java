package com.cegidlife.events;

/** The two kinds of maintenance of article 5. */
public enum MaintenanceKind {
    /** Outside of the reference period, announced 48 hours ahead (R5.1 to R5.3). */
    PLANNED,
    /** At any time, with a reason, announced at once (R5.4). */
    URGENT
}
