package com.cegidlife.ticket.desk;

/** Where a ticket is in its life. */
public enum TicketState {
    /** A usage question that opens when the purchase of usage assistance is confirmed (R15.16). */
    AWAITING_PURCHASE,
    /** Recorded and acknowledged; nobody works on it yet. */
    REGISTERED,
    /** An agent works on it. */
    TAKEN_IN_CHARGE,
    /** The customer is to answer something first (D3). */
    WAITING_FOR_CUSTOMER,
    /** Done, as far as the publisher can tell; closed when the customer agrees or stays silent. */
    RESOLVED,
    /** Over; may be reopened for some time. */
    CLOSED,
    /** Never opened: what was to be bought was not. */
    CANCELLED;

    /** Whether somebody still owes something on it. */
    public boolean isOpen() {
        return this == REGISTERED || this == TAKEN_IN_CHARGE || this == WAITING_FOR_CUSTOMER;
    }
}
