package com.cegidlife.ticket.appointment;

import java.util.UUID;

/**
 * Which appointment is to be changed, and by whom.
 *
 * @param version of the appointment as the person read it
 */
public record AppointmentChange(UUID appointmentId, long version, Planner by) {}
