package com.cegidlife.ticket.watch;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Lets somebody follow a ticket: what is written on it for the customer to read is told by mail. */
@ApplicationScoped
public class WatchTicket {

    private final Watchers watchers;
    private final Clock clock;

    WatchTicket(Watchers watchers, Clock clock) {
        this.watchers = watchers;
        this.clock = clock;
    }

    /**
     * Who follows already goes on as before.
     *
     * @param ticket that the person may see
     * @throws Refusal when too many follow it
     */
    @Transactional
    public void watch(Ticket ticket, Actor who) {
        if (watchers.isFull(ticket.id())) {
            throw new Refusal(WatchProblem.TOO_MANY_WATCHERS)
                    .with("most", Watchers.MOST)
                    .with("number", ticket.number());
        }
        watchers.add(ticket.id(), Set.of(who.userId()), who.kind(), WatchCause.WISH, clock.instant());
    }
}
