package com.cegidlife.ticket.answer;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The replies that the teams keep. */
@ApplicationScoped
public class CannedAnswers implements PanacheRepositoryBase<CannedAnswer, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * Those of an agent's teams, the oldest first.
     *
     * @param product shows those for it and those for all; empty shows everything
     * @param after shows those kept first after this one; empty for the first
     */
    public List<CannedAnswer> of(Agent agent, Optional<String> product, Optional<UUID> after, int limit) {
        return find(
                        "team in ?1 and id > ?2 and (?3 is null or product is null or product = ?3) order by id",
                        agent.teams(),
                        after.orElse(BEFORE_ALL),
                        product.orElse(null))
                .page(0, limit)
                .list();
    }

    /** @throws Refusal {@code not-found} when there is none, or it is another team's */
    public CannedAnswer known(Agent agent, UUID id) {
        return findByIdOptional(id)
                .filter(answer -> answer.isOf(agent))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
