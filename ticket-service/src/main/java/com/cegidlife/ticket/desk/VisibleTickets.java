package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the caller of the running request may know of: the tickets of the own customer, or all for the publisher's staff
 * (R11.2).
 */
@ApplicationScoped
public class VisibleTickets {

    private final Tickets tickets;
    private final CurrentCaller caller;

    VisibleTickets(Tickets tickets, CurrentCaller caller) {
        this.tickets = tickets;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is no such ticket, or it is another customer's */
    public Ticket numbered(String number) {
        return tickets.numbered(number)
                .filter(ticket -> caller.get().maySee(ticket.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
