package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Has no more tickets assigned to an agent by themselves; those the agent has stay. */
@ApplicationScoped
public class WithdrawAgent {

    private final AssignableAgents agents;
    private final Audit audit;

    WithdrawAgent(AssignableAgents agents, Audit audit) {
        this.agents = agents;
        this.audit = audit;
    }

    /** @throws Refusal {@code not-found}, or when it has changed since the manager read it */
    @Transactional
    public void withdraw(UUID agentId, long version, UUID by) {
        var agent = agents.get(agentId);
        Versions.mustMatch(agent.version(), version);
        agents.delete(agent);
        audit.record(new Decision(
                by, "withdraw-agent", "agent/" + agentId, null, SetSkills.shown(agent.team(), agent.skills()), null));
    }
}
