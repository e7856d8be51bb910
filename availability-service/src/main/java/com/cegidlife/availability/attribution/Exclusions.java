package com.cegidlife.availability.attribution;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The exclusions of all outages. */
@ApplicationScoped
public class Exclusions implements PanacheRepositoryBase<Exclusion, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** @throws Refusal {@code not-found} */
    public Exclusion get(UUID id) {
        return find("from Exclusion x join fetch x.outage o join fetch o.environment where x.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The same, held until the end of the transaction. */
    Exclusion toChange(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those of an outage in the order in which they were proposed. */
    public List<Exclusion> of(UUID outageId, Optional<ExclusionState> state, Optional<UUID> after, int limit) {
        return find(
                        """
                        from Exclusion x join fetch x.outage where x.outage.id = :outage and x.id > :after
                        and (:anyState = true or x.state = :state) order by x.id
                        """,
                        Parameters.with("outage", outageId)
                                .and("after", after.orElse(BEFORE_ALL))
                                .and("anyState", state.isEmpty())
                                .and("state", state.orElse(ExclusionState.PROPOSED)))
                .page(0, limit)
                .list();
    }

    /** Those that await a second operator, the longest first. */
    public List<Exclusion> toDecide(Optional<UUID> after, int limit) {
        return find("""
                        from Exclusion x join fetch x.outage where x.state = ?1 and x.id > ?2 order by x.id
                        """, ExclusionState.PROPOSED, after.orElse(BEFORE_ALL))
                .page(0, limit)
                .list();
    }
}
