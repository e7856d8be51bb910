package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.AssignTicket;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives a ticket to who is at work and knows best what it is about; among equals to whom has the least to do. */
@ApplicationScoped
public class AssignBySkill {

    private final Needs needs;
    private final NextTurn nextTurn;
    private final AssignTicket assignTicket;

    AssignBySkill(Needs needs, NextTurn nextTurn, AssignTicket assignTicket) {
        this.needs = needs;
        this.nextTurn = nextTurn;
        this.assignTicket = assignTicket;
    }

    /** The ticket, and who got it. */
    public record Assigned(Ticket ticket, Candidate to) {}

    /** @throws Refusal when nobody who knows is at work, or {@link AssignTicket} refuses */
    @Transactional
    public Assigned assign(Change change, Agent by) {
        var need = needs.of(change.ticketId());
        var best = nextTurn.of(need, candidate -> candidate.match().suffices())
                .orElseThrow(() -> new Refusal(AssignmentProblem.NO_SKILLED_AGENT_AT_WORK)
                        .with("product", need.product() == null ? "–" : need.product()));
        return new Assigned(assignTicket.assign(change, by, best.agentId()), best);
    }
}
