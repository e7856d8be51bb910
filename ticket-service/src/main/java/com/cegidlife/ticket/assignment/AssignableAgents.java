package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Team;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** To whom tickets may be assigned by themselves. */
@ApplicationScoped
public class AssignableAgents implements PanacheRepositoryBase<AssignableAgent, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @throws Refusal {@code not-found} when tickets are not assigned to the agent by themselves */
    @Transactional
    public AssignableAgent get(UUID id) {
        return read(List.of(id)).stream().findFirst().orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * In the order of their ids.
     *
     * @param after shows those behind this one; empty for the first
     */
    @Transactional
    public List<AssignableAgent> list(Optional<UUID> after, int limit) {
        var ids = find("select id from AssignableAgent where id > ?1 order by id", after.orElse(BEFORE_ALL))
                .project(UUID.class)
                .page(0, limit)
                .list();
        return ids.isEmpty() ? List.of() : read(ids);
    }

    /** All of a team. */
    List<AssignableAgent> of(Team team) {
        return list("from AssignableAgent agent left join fetch agent.skills where agent.team = ?1", team);
    }

    private List<AssignableAgent> read(List<UUID> ids) {
        return list(
                "from AssignableAgent agent left join fetch agent.skills where agent.id in ?1 order by agent.id", ids);
    }
}
