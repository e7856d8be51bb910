package com.cegidlife.events;

/** How a promise stands at an instant. */
public enum CommitmentState {
    /** Nothing is promised, by a rule that says so. */
    NONE,
    /** Time is left. */
    RUNNING,
    /** The ticket waits for the customer, and the time with it (D3). */
    PAUSED,
    /** Kept in time. */
    MET,
    /** The due instant passed before it was kept; for ever. */
    BREACHED,
    /** No longer owed, and in time until then: another promise took its place, or there is nothing left to keep. */
    CANCELLED
}
