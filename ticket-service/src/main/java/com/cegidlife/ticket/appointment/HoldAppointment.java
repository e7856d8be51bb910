package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.outbox.Outbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Records that an appointment took place, which counts in the year of the pack and is told to billing (R17.3). */
@ApplicationScoped
public class HoldAppointment {

    private final ChangeAppointment changeAppointment;
    private final Appointments appointments;
    private final Outbox outbox;

    HoldAppointment(ChangeAppointment changeAppointment, Appointments appointments, Outbox outbox) {
        this.changeAppointment = changeAppointment;
        this.appointments = appointments;
        this.outbox = outbox;
    }

    /** @throws Refusal when it is over or has not begun */
    public Appointment hold(AppointmentChange change) {
        return changeAppointment.decide(change, AppointmentDecision.HOLD, null, (appointment, ticket, now) -> {
            var ordinal = appointments.nextOrdinal(appointment.packYear());
            outbox.add(appointment.hold(change.by().actor(), ordinal, now));
        });
    }
}
