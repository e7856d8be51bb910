package com.cegidlife.ticket.watch;

import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets somebody stop following a ticket, or the one in which it goes on; who does not follow it is content. */
@ApplicationScoped
public class UnwatchTicket {

    private final Watchers watchers;
    private final Tickets tickets;

    UnwatchTicket(Watchers watchers, Tickets tickets) {
        this.watchers = watchers;
        this.tickets = tickets;
    }

    @Transactional
    public void unwatch(Ticket ticket, Actor who) {
        watchers.remove(tickets.whereItGoesOn(ticket.id()), who.userId());
    }
}
