package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.DeskProblem;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tickets whose attachments may change. */
@ApplicationScoped
class AttachableTickets {

    private final Tickets tickets;

    AttachableTickets(Tickets tickets) {
        this.tickets = tickets;
    }

    /**
     * The ticket; whoever else changes it or its attachments waits until this transaction ends.
     *
     * @throws Refusal {@code not-found} when there is no such ticket, {@code ticket-over}
     */
    Ticket toChange(UUID ticketId) {
        var ticket = tickets.toChange(ticketId);
        mustTakeChanges(ticket);
        return ticket;
    }

    /**
     * A resolved ticket still takes a document that shows why it is not.
     *
     * @throws Refusal {@code ticket-over}, {@code ticket-merged}
     */
    void mustTakeChanges(Ticket ticket) {
        ticket.mustNotBeMerged();
        if (ticket.state() == TicketState.CLOSED || ticket.state() == TicketState.CANCELLED) {
            throw new Refusal(DeskProblem.TICKET_OVER).with("number", ticket.number());
        }
    }

    /** Gives the ticket a new version. */
    void changed(Ticket ticket) {
        tickets.touch(ticket);
    }
}
