package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.appointment.AppointmentLog.Before;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * How every change of an appointment is made: one at a time for a ticket, so that it cannot be closed meanwhile, on the
 * version that the person read, by those who may, with the decision in the audit. The ticket itself is not changed (R17.2).
 */
@ApplicationScoped
class ChangeAppointment {

    private final Tickets tickets;
    private final Appointments appointments;
    private final AppointmentLog log;
    private final Clock clock;

    ChangeAppointment(Tickets tickets, Appointments appointments, AppointmentLog log, Clock clock) {
        this.tickets = tickets;
        this.appointments = appointments;
        this.log = log;
        this.clock = clock;
    }

    /** What is done to an appointment about a ticket. */
    interface Work {
        void on(Appointment appointment, Ticket ticket, Instant now);
    }

    /**
     * @param reason in the words of the person; null when none was given
     * @return the appointment with its new version
     * @throws Refusal when it has changed since the person read it, or does not allow it
     */
    @Transactional
    public Appointment decide(AppointmentChange change, AppointmentDecision decision, String reason, Work work) {
        var ticket = tickets.toChange(appointments.ticketOf(change.appointmentId()));
        var appointment = appointments.findById(change.appointmentId());
        Versions.mustMatch(appointment.version(), change.version());
        change.by().mustPlanFor(appointment.technicianId());
        var before = Before.of(appointment);
        work.on(appointment, ticket, clock.instant());
        appointments.flush();
        log.changed(appointment, decision, change.by().actor(), reason, before);
        return appointment;
    }
}
