package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Records that the user did not come, which does not count in the year of the pack. */
@ApplicationScoped
public class MissAppointment {

    private final ChangeAppointment changeAppointment;

    MissAppointment(ChangeAppointment changeAppointment) {
        this.changeAppointment = changeAppointment;
    }

    /** @throws Refusal when it is over or has not begun */
    public Appointment miss(AppointmentChange change) {
        return changeAppointment.decide(
                change,
                AppointmentDecision.NO_SHOW,
                null,
                (appointment, ticket, now) -> appointment.miss(change.by().actor(), now));
    }
}
