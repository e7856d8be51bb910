package com.cegidlife.ticket.watch;

import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets somebody stop following a ticket; who does not follow it is content. */
@ApplicationScoped
public class UnwatchTicket {

    private final Watchers watchers;

    UnwatchTicket(Watchers watchers) {
        this.watchers = watchers;
    }

    @Transactional
    public void unwatch(Ticket ticket, Actor who) {
        watchers.remove(ticket.id(), who.userId());
    }
}
