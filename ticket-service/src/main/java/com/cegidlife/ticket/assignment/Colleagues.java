package com.cegidlife.ticket.assignment;

import com.cegidlife.ticket.appointment.WhoIsAtWork;
import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.hours.TeamHours;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The agents of a team as they are now: what they know, whether they are at work, and how much they have to do. */
@ApplicationScoped
class Colleagues {

    private final AssignableAgents agents;
    private final WhoIsAtWork whoIsAtWork;
    private final Turns turns;
    private final Clock clock;

    Colleagues(AssignableAgents agents, WhoIsAtWork whoIsAtWork, Turns turns, Clock clock) {
        this.agents = agents;
        this.whoIsAtWork = whoIsAtWork;
        this.turns = turns;
        this.clock = clock;
    }

    /** All of a team. */
    List<Colleague> of(Team team) {
        var now = clock.instant();
        var all = agents.of(team);
        var ids = all.stream().map(AssignableAgent::id).toList();
        var present = new TeamHours(team, now).isOpen() ? whoIsAtWork.among(ids, now) : Set.of();
        var loads = turns.loads(team);
        return all.stream()
                .map(agent -> {
                    var load = loads.getOrDefault(agent.id(), new Turns.Load(0, 0));
                    return new Colleague(
                            agent.id(), agent.skills(), present.contains(agent.id()), load.open(), load.turn());
                })
                .toList();
    }

    /** Those of its team, the best for what is needed first. */
    List<Candidate> ranked(Need need) {
        return of(need.team()).stream()
                .map(colleague -> new Candidate(colleague, need))
                .sorted(Candidate.BEST_FIRST)
                .toList();
    }
}
