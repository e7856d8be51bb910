package com.cegidlife.ticket.assignment.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.assignment.AssignableAgent;
import com.cegidlife.ticket.assignment.Skill;
import com.cegidlife.ticket.desk.Team;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom tickets of a team may be assigned by themselves. */
@Schema(name = "AssignableAgent")
public record AgentView(UUID agentId, Team team, List<AgentBody.SkillBody> skills, long version) implements Versioned {

    static AgentView of(AssignableAgent agent) {
        var skills = agent.skills().stream()
                .sorted(Comparator.comparing(Skill::product).thenComparing(Skill::module))
                .map(AgentBody.SkillBody::of)
                .toList();
        return new AgentView(agent.id(), agent.team(), skills, agent.version());
    }
}
