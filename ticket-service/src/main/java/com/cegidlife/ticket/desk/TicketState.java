package com.cegidlife.ticket.desk;

/** Where a ticket is in its life. */
public enum TicketState {
    /** Recorded and acknowledged; nobody works on it yet. */
    REGISTERED,
    /** An agent works on it. */
    TAKEN_IN_CHARGE
}
