package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says to which team an agent belongs and what the agent knows: from then on tickets may be assigned by themselves. */
@ApplicationScoped
public class SetSkills {

    private static final Comparator<Skill> IN_ORDER =
            Comparator.comparing(Skill::product).thenComparing(Skill::module);

    private final AssignableAgents agents;
    private final Audit audit;

    SetSkills(AssignableAgents agents, Audit audit) {
        this.agents = agents;
        this.audit = audit;
    }

    /**
     * @param version as the manager read it; 0 for an agent of whom nothing was said
     * @throws Refusal when it has changed since
     */
    @Transactional
    public AssignableAgent set(UUID agentId, long version, Team team, Set<Skill> skills, UUID by) {
        var known = agents.findByIdOptional(agentId);
        var before = known.map(agent -> shown(agent.team(), agent.skills())).orElse(null);
        var agent = known.orElseGet(() -> new AssignableAgent(agentId, team));
        Versions.mustMatch(agent.version(), version);
        agents.persistAndFlush(agent); // of whom nothing was said: version 0 is what nothing said reads as
        agent.know(team, skills);
        agents.flush();
        audit.record(new Decision(by, "set-skills", "agent/" + agentId, null, before, shown(team, skills)));
        return agent;
    }

    static String shown(Team team, Set<Skill> skills) {
        return skills.stream()
                .sorted(IN_ORDER)
                .map(skill -> skill.oneModule()
                        .map(module -> skill.product() + "/" + module)
                        .orElse(skill.product()))
                .collect(Collectors.joining(", ", team + ": ", ""));
    }
}
