package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketClosure;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends a ticket: the customer agrees or no longer needs it, or the publisher has a reason. */
@ApplicationScoped
public class CloseTicket {

    private final ChangeTicket changeTicket;

    CloseTicket(ChangeTicket changeTicket) {
        this.changeTicket = changeTicket;
    }

    /**
     * @param agent who the caller is for the staff; of no team for a customer's user
     * @throws Refusal when the ticket is over already, or another team's
     */
    public Ticket close(Change change, Agent agent, String reason) {
        var closure = change.by().isOfTheCustomer() ? TicketClosure.BY_CUSTOMER : TicketClosure.BY_STAFF;
        return changeTicket.decide(change, "close", reason, (ticket, now) -> {
            ticket.mustBeOfCustomerOr(agent, change.by());
            return ticket.close(closure, now);
        });
    }
}
