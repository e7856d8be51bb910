package com.cegidlife.ticket.commitment;

/** What is promised. */
public enum CommitmentKind {
    /** That an agent takes the ticket in charge in time (R14.6). */
    TAKE_IN_CHARGE
}
