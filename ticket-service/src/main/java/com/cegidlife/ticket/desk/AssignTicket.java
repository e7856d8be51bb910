package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a ticket to an agent; the take-in-charge commitment goes on until the agent begins to work on it. */
@ApplicationScoped
public class AssignTicket {

    private final ChangeTicket changeTicket;

    AssignTicket(ChangeTicket changeTicket) {
        this.changeTicket = changeTicket;
    }

    /** @throws Refusal when the ticket is over */
    public Ticket assign(Change change, UUID agentId) {
        return changeTicket.decide(change, "assign", agentId.toString(), (ticket, now) -> ticket.assign(agentId, now));
    }
}
