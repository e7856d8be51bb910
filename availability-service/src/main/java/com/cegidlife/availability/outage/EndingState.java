package com.cegidlife.availability.outage;

/** What became of an ending that an operator asked for. */
public enum EndingState {
    /** It changes a figure, and a second operator is still to approve it (D22). */
    PROPOSED,
    APPLIED,
    REFUSED
}
