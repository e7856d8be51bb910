package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives an appointment up; it does not count in the year of the pack. */
@ApplicationScoped
public class CancelAppointment {

    private final ChangeAppointment changeAppointment;

    CancelAppointment(ChangeAppointment changeAppointment) {
        this.changeAppointment = changeAppointment;
    }

    /**
     * @param reason for the other side to read; the staff must give one
     * @throws Refusal when it is over, or for a customer's user has begun
     */
    public Appointment cancel(AppointmentChange change, Optional<String> reason) {
        var by = change.by().actor();
        if (!by.isOfTheCustomer() && reason.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/reason", new Text("est obligatoire", "is required"));
        }
        var why = reason.orElse(null);
        return changeAppointment.decide(
                change,
                AppointmentDecision.CANCEL,
                why,
                (appointment, ticket, now) -> appointment.cancel(by, why, now));
    }
}
