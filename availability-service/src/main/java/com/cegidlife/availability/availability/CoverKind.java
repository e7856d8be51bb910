package com.cegidlife.availability.availability;

/** Which kind of maintenance covers a time; both excuse every outage of the environment for it (R6.3, D23). */
public enum CoverKind {
    /** A planned maintenance window: cause i. */
    PLANNED,
    /** Urgent maintenance: cause ii. */
    URGENT
}
