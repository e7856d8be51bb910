package com.cegidlife.ticket.savedview;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The filters that agents keep. */
@ApplicationScoped
class SavedViews implements PanacheRepositoryBase<SavedView, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Those of an agent and those shared with the agent's teams, the oldest first. */
    List<SavedView> seenBy(Agent agent, Optional<UUID> after, int limit) {
        return find(
                        "(ownerId = ?1 or team in ?2) and id > ?3 order by id",
                        agent.userId(),
                        agent.teams(),
                        after.orElse(BEFORE_ALL))
                .page(0, limit)
                .list();
    }

    /** @throws Refusal {@code not-found} when there is none, or it is not shared with the agent */
    SavedView seenBy(Agent agent, UUID id) {
        return findByIdOptional(id)
                .filter(view -> view.isSeenBy(agent))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
