package com.cegidlife.ticket.appointment;

import java.util.Locale;

/** What is decided on appointments. */
public enum AppointmentDecision {
    BOOK,
    MOVE,
    CANCEL,
    HOLD,
    NO_SHOW;

    /** The stable verb of the audit and of idempotency keys, such as {@code book-appointment}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-appointment";
    }
}
