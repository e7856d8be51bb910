package com.cegidlife.availability.attribution;

/** Where an exclusion stands; only an approved one changes a figure (D22). */
public enum ExclusionState {
    PROPOSED,
    APPROVED,
    REFUSED,
    /** Taken back before anyone decided. */
    WITHDRAWN,
    /** No longer right after all: counts as downtime again. */
    REVOKED
}
