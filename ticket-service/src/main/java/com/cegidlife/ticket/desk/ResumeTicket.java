package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the wait for the customer without an answer on the ticket, such as after a call (D3). */
@ApplicationScoped
public class ResumeTicket {

    private final ChangeTicket changeTicket;

    ResumeTicket(ChangeTicket changeTicket) {
        this.changeTicket = changeTicket;
    }

    /** @throws Refusal when the ticket does not wait, or is another team's */
    public Ticket resume(Change change, Agent agent, String reason) {
        return changeTicket.decide(change, "resume", reason, (ticket, now) -> {
            ticket.mustBeOf(agent);
            return ticket.resume(now);
        });
    }
}
