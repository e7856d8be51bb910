package com.cegidlife.ticket.appointment;

import java.util.UUID;

/**
 * Fired in the transaction in which something was decided on an appointment, so that others act on it in the same one.
 *
 * @param technicianBefore whose it was before; the same as now unless it was moved after the ticket changed hands
 */
public record AppointmentFact(Appointment appointment, AppointmentDecision decision, UUID technicianBefore) {}
