package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketKind;

/** Who of the publisher's staff works on what. */
public enum Team {
    SUPPORT,
    CUSTOMER_SERVICE;

    /** The team whose agents work on tickets of a kind (R14, R16, R18.4). */
    public static Team of(TicketKind kind) {
        return switch (kind) {
            case SUPPORT, USAGE_QUESTION, RESTORE -> SUPPORT;
            case CUSTOMER_SERVICE, CREDIT_ORDER -> CUSTOMER_SERVICE;
        };
    }
}
