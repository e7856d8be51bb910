package com.cegidlife.ticket.commitment;

/** How a promise stands at an instant. */
public enum CommitmentState {
    /** Nothing is promised, by a rule that says so. */
    NONE,
    /** Time is left. */
    RUNNING,
    /** Kept in time. */
    MET,
    /** The due instant passed before it was kept. */
    BREACHED
}
