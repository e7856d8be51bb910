package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.ticket.desk.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Tells within the service what became of appointments, and keeps who decided it. */
@ApplicationScoped
class AppointmentLog {

    private final Audit audit;
    private final Event<AppointmentFact> happened;

    AppointmentLog(Audit audit, Event<AppointmentFact> happened) {
        this.audit = audit;
        this.happened = happened;
    }

    /** What is kept of an appointment as it was before a change. */
    record Before(String shown, UUID technicianId) {

        static Before of(Appointment appointment) {
            return new Before(AppointmentLog.shown(appointment), appointment.technicianId());
        }
    }

    /** A user has booked it. */
    void booked(Appointment appointment, Actor by) {
        keep(appointment, AppointmentDecision.BOOK, by, null, null);
        tell(appointment, AppointmentDecision.BOOK, appointment.technicianId());
    }

    /**
     * A person has changed it.
     *
     * @param reason null when none was given
     */
    void changed(Appointment appointment, AppointmentDecision decision, Actor by, String reason, Before before) {
        keep(appointment, decision, by, reason, before.shown());
        tell(appointment, decision, before.technicianId());
    }

    /** It was cancelled because something else has happened. */
    void cancelled(Appointment appointment) {
        tell(appointment, AppointmentDecision.CANCEL, appointment.technicianId());
    }

    private void keep(Appointment appointment, AppointmentDecision decision, Actor by, String reason, String before) {
        audit.record(new Decision(
                by.userId(), decision.verb(), "appointment/" + appointment.id(), reason, before, shown(appointment)));
    }

    private void tell(Appointment appointment, AppointmentDecision decision, UUID technicianBefore) {
        happened.fire(new AppointmentFact(appointment, decision, technicianBefore));
    }

    /** State and time, such as {@code BOOKED 2026-11-23T09:00:00Z}. */
    private static String shown(Appointment appointment) {
        return appointment.state() + " " + appointment.slot().startsAt();
    }
}
