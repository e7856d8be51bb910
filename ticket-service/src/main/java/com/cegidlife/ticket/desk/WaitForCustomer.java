package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Asks the customer something without which the work cannot go on; commitments about an anomaly pause (D3). */
@ApplicationScoped
public class WaitForCustomer {

    private final ChangeTicket changeTicket;
    private final WriteReply writeReply;

    WaitForCustomer(ChangeTicket changeTicket, WriteReply writeReply) {
        this.changeTicket = changeTicket;
        this.writeReply = writeReply;
    }

    /**
     * @param question for the customer to read on the ticket
     * @throws Refusal when nobody works on the ticket, or it is another team's
     */
    @Transactional
    public Ticket waitFor(Change change, Agent agent, String question) {
        return changeTicket.decide(change, "wait-for-customer", null, (ticket, now) -> {
            ticket.mustBeOf(agent);
            return writeReply.before(ticket.waitForCustomer(now), ticket, change.by(), question, now);
        });
    }
}
