package com.cegidlife.ticket.appointment;

import com.cegidlife.events.TicketClosed;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.TicketFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/**
 * Cancels the appointments to come when their ticket is closed, or merged into another one, which closes it. One that is
 * going on stays, to be recorded as held. A ticket that is given to another technician keeps its appointments with the
 * former one, who agreed to them, until they are moved.
 */
@ApplicationScoped
class CancelWithTicket {

    private final Appointments appointments;
    private final AppointmentLog log;
    private final Clock clock;

    CancelWithTicket(Appointments appointments, AppointmentLog log, Clock clock) {
        this.appointments = appointments;
        this.log = log;
        this.clock = clock;
    }

    void cancel(@Observes TicketFact told) {
        if (told.fact() instanceof TicketClosed closed) {
            var now = clock.instant();
            for (var appointment : appointments.toCome(closed.ticketId(), now)) {
                appointment.cancel(Actor.SYSTEM, null, now);
                log.cancelled(appointment);
            }
        }
    }
}
