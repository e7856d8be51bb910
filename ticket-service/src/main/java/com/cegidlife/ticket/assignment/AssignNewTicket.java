package com.cegidlife.ticket.assignment;

import com.cegidlife.events.TicketRegistered;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import com.cegidlife.ticket.desk.TicketFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Has new tickets assigned by themselves as soon as they are registered, when the publisher chose so. */
@ApplicationScoped
class AssignNewTicket {

    private final AssignmentSettings settings;
    private final Timers timers;
    private final Clock clock;

    AssignNewTicket(AssignmentSettings settings, Timers timers, Clock clock) {
        this.settings = settings;
        this.timers = timers;
        this.clock = clock;
    }

    /** By a timer that is due at once: who registers a ticket does not wait for the team's turn. */
    void plan(@Observes TicketFact told) {
        if (settings.automatic() && told.fact() instanceof TicketRegistered registered) {
            timers.set(new Timer(AssignByItself.TIMER, registered.ticketId(), clock.instant()));
        }
    }
}
