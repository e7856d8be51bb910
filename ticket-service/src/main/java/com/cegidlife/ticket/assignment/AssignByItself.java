package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import com.cegidlife.ticket.desk.AssignTicket;
import com.cegidlife.ticket.hours.TeamHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Gives a ticket that still waits to the best agent at work; while there is none, tries again when the team opens. */
@ApplicationScoped
public class AssignByItself {

    /** The timer that asks to assign a ticket. */
    public static final String TIMER = "ticket-assignment";

    private final Needs needs;
    private final NextTurn nextTurn;
    private final AssignTicket assignTicket;
    private final Timers timers;
    private final Clock clock;

    AssignByItself(Needs needs, NextTurn nextTurn, AssignTicket assignTicket, Timers timers, Clock clock) {
        this.needs = needs;
        this.nextTurn = nextTurn;
        this.assignTicket = assignTicket;
        this.timers = timers;
        this.clock = clock;
    }

    /** Does nothing when somebody has or had the ticket meanwhile, or it is over. */
    @Transactional
    public void assign(UUID ticketId) {
        needs.ofWaiting(ticketId).ifPresent(need -> assign(ticketId, need));
    }

    private void assign(UUID ticketId, Need need) {
        nextTurn.of(need, whoever -> true)
                .ifPresentOrElse(
                        best -> assignTicket.assignIfWaiting(ticketId, best.agentId()),
                        () -> timers.set(
                                new Timer(TIMER, ticketId, new TeamHours(need.team(), clock.instant()).nextOpening())));
    }
}
