package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tickets whose attachments may change: every one, in whatever state it is. */
@ApplicationScoped
class AttachableTickets {

    private final Tickets tickets;

    AttachableTickets(Tickets tickets) {
        this.tickets = tickets;
    }

    /**
     * The ticket; whoever else changes it or its attachments waits until this transaction ends.
     *
     * @throws Refusal {@code not-found} when there is no such ticket
     */
    Ticket toChange(UUID ticketId) {
        return tickets.toChange(ticketId);
    }

    /** Gives the ticket a new version. */
    void changed(Ticket ticket) {
        tickets.touch(ticket);
    }
}
