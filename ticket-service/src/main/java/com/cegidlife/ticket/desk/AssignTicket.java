package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gives a ticket to an agent; the take-in-charge commitment goes on until the agent begins to work on it. */
@ApplicationScoped
public class AssignTicket {

    private final ChangeTicket changeTicket;

    AssignTicket(ChangeTicket changeTicket) {
        this.changeTicket = changeTicket;
    }

    /** Gives a ticket that still waits for somebody to an agent, without a person's decision. */
    public void assignIfWaiting(UUID ticketId, UUID agentId) {
        changeTicket.alter(
                ticketId,
                (ticket, now) -> ticket.handling().waitsForSomebody() ? ticket.assign(agentId, now) : List.of());
    }

    /**
     * @param by who gives it
     * @throws Refusal when the ticket is over, or another team's than that of who gives it
     */
    public Ticket assign(Change change, Agent by, UUID agentId) {
        return changeTicket.decide(change, "assign", agentId.toString(), (ticket, now) -> {
            ticket.mustBeOf(by);
            return ticket.assign(agentId, now);
        });
    }
}
