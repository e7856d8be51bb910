package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.ticket.desk.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells within the service what became of appointments, and keeps who decided it. */
@ApplicationScoped
class AppointmentLog {

    private final Audit audit;
    private final Event<AppointmentFact> happened;

    AppointmentLog(Audit audit, Event<AppointmentFact> happened) {
        this.audit = audit;
        this.happened = happened;
    }

    /**
     * A person has decided.
     *
     * @param reason null when none was given
     * @param before as {@link #shown} says; null for a new one
     */
    void decided(Appointment appointment, AppointmentDecision decision, Actor by, String reason, String before) {
        audit.record(new Decision(
                by.userId(), decision.verb(), "appointment/" + appointment.id(), reason, before, shown(appointment)));
        happened(appointment, decision);
    }

    /** It followed from something else. */
    void happened(Appointment appointment, AppointmentDecision decision) {
        happened.fire(new AppointmentFact(appointment, decision));
    }

    /** State and time, such as {@code BOOKED 2026-11-23T09:00:00Z}. */
    static String shown(Appointment appointment) {
        return appointment.state() + " " + appointment.slot().startsAt();
    }
}
