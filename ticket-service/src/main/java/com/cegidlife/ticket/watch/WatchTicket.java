package com.cegidlife.ticket.watch;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Lets somebody follow a ticket: what is written on it for the customer to read is told by mail. */
@ApplicationScoped
public class WatchTicket {

    private final Watchers watchers;
    private final Tickets tickets;
    private final Clock clock;

    WatchTicket(Watchers watchers, Tickets tickets, Clock clock) {
        this.watchers = watchers;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * Who follows already goes on as before. Whoever follows a merged ticket follows the one in which it goes on.
     *
     * @param ticket that the person may see
     * @throws Refusal when too many follow it
     */
    @Transactional
    public void watch(Ticket ticket, Actor who) {
        var followed = tickets.whereItGoesOn(ticket.id());
        if (watchers.isFullFor(who.userId(), followed)) {
            throw new Refusal(WatchProblem.TOO_MANY_WATCHERS)
                    .with("most", Watchers.MOST)
                    .with("number", ticket.number());
        }
        watchers.add(followed, Set.of(who.userId()), who.kind(), WatchCause.WISH, clock.instant());
    }
}
