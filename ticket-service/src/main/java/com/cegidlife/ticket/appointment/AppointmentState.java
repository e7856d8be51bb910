package com.cegidlife.ticket.appointment;

/** Where an appointment is in its life; all but {@link #BOOKED} are final. */
public enum AppointmentState {
    BOOKED,
    /** The user and the technician met: it counts in the year of the pack (R17.3). */
    HELD,
    /** The user did not come. It does not count, see {@link Appointment}. */
    NO_SHOW,
    CANCELLED
}
