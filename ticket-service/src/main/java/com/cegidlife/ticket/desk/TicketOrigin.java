package com.cegidlife.ticket.desk;

/** What made a ticket come to be. */
public enum TicketOrigin {
    /** A customer's user registered it. */
    CUSTOMER,
    /** A production environment failed. */
    OUTAGE
}
