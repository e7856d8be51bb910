package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Agrees another time, with the technician who is in charge of the ticket by now. */
@ApplicationScoped
public class MoveAppointment {

    private final ChangeAppointment changeAppointment;
    private final Reservations reservations;

    MoveAppointment(ChangeAppointment changeAppointment, Reservations reservations) {
        this.changeAppointment = changeAppointment;
        this.reservations = reservations;
    }

    /** @throws Refusal that says why it cannot be moved, or which slots are free instead */
    public Appointment move(AppointmentChange change, Slot slot) {
        return changeAppointment.decide(
                change,
                AppointmentDecision.MOVE,
                null,
                (appointment, ticket, now) ->
                        appointment.move(reservations.reserve(ticket, slot, Optional.of(appointment.id()))));
    }
}
