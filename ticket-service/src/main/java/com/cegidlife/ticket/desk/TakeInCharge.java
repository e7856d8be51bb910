package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes an agent the one who works on a ticket, which ends its take-in-charge commitment (R14.6). */
@ApplicationScoped
public class TakeInCharge {

    private final ChangeTicket changeTicket;

    TakeInCharge(ChangeTicket changeTicket) {
        this.changeTicket = changeTicket;
    }

    /** @throws Refusal when another agent has taken it, or it is another team's */
    public Ticket take(Change change, Agent agent) {
        return changeTicket.decide(change, "take-in-charge", null, (ticket, now) -> ticket.takeInCharge(agent, now));
    }
}
