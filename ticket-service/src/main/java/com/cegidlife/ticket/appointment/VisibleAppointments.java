package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the caller of the running request may know of: the own customer's appointments, or all for the staff (R11.2). */
@ApplicationScoped
public class VisibleAppointments {

    private final Appointments appointments;
    private final CurrentCaller caller;

    VisibleAppointments(Appointments appointments, CurrentCaller caller) {
        this.appointments = appointments;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is no such appointment, or it is another customer's */
    public Appointment get(UUID id) {
        return appointments
                .findByIdOptional(id)
                .filter(appointment -> caller.get().maySee(appointment.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
