package com.cegidlife.ticket.appointment;

/** Fired in the transaction in which something was decided on an appointment, so that others act on it in the same one. */
public record AppointmentFact(Appointment appointment, AppointmentDecision decision) {}
