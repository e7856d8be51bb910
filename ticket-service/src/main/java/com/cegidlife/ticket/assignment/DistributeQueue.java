package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.WaitingTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Deals out what waits in a team's queue to the agents at work, in turn and by how much they have to do. */
@ApplicationScoped
public class DistributeQueue {

    private final WaitingTickets waitingTickets;
    private final Colleagues colleagues;
    private final Turns turns;
    private final Audit audit;

    DistributeQueue(WaitingTickets waitingTickets, Colleagues colleagues, Turns turns, Audit audit) {
        this.waitingTickets = waitingTickets;
        this.colleagues = colleagues;
        this.turns = turns;
        this.audit = audit;
    }

    /**
     * @param most how many tickets, from the head of the queue
     * @param by the manager
     * @return those that were given to somebody, in the order of the queue
     * @throws Refusal when nobody of the team is at work
     */
    @Transactional
    public List<Ticket> distribute(Team team, int most, UUID by) {
        var turn = turns.await(team);
        var present = colleagues.of(team).stream().filter(Colleague::present).toList();
        if (present.isEmpty()) {
            throw new Refusal(AssignmentProblem.NO_AGENT_AT_WORK).with("team", team);
        }
        var deal = new RoundRobin(present, turn);
        var agents = new LinkedHashMap<UUID, UUID>();
        waitingTickets.first(team, most).forEach(ticketId -> agents.put(ticketId, deal.next()));
        if (agents.isEmpty()) {
            return List.of();
        }
        var given = waitingTickets.give(agents);
        turns.take(team, deal.turns());
        audit.record(new Decision(by, "distribute-queue", "queue/" + team, null, null, given.size() + " tickets"));
        return given;
    }
}
