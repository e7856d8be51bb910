package com.cegidlife.ticket.desk;

import com.cegidlife.events.CommitmentKind;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Hands a corrective action plan, a fix or a workaround to the customer, which keeps the promise of it (R14.8). */
@ApplicationScoped
public class DeliverSolution {

    private final ChangeTicket changeTicket;
    private final WriteReply writeReply;

    DeliverSolution(ChangeTicket changeTicket, WriteReply writeReply) {
        this.changeTicket = changeTicket;
        this.writeReply = writeReply;
    }

    /**
     * @param kind what is delivered
     * @param text for the customer to read on the ticket
     * @throws Refusal when nobody works on the ticket, or it is another team's
     */
    @Transactional
    public Ticket deliver(Change change, Agent agent, CommitmentKind kind, String text) {
        return changeTicket.decide(change, "deliver", kind.name(), (ticket, now) -> {
            ticket.mustBeOf(agent);
            return writeReply.before(ticket.deliver(kind, now), ticket, change.by(), text, now);
        });
    }
}
