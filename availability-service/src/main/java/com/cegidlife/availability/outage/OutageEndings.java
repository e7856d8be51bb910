package com.cegidlife.availability.outage;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** What operators have said of the ends of outages. */
@ApplicationScoped
public class OutageEndings implements PanacheRepositoryBase<OutageEnding, UUID> {

    private static final int MOST = 100;

    /** Of an outage, the last hundred, the first first. */
    public List<OutageEnding> of(UUID outageId) {
        return find("outage.id = ?1 order by id desc", outageId).page(0, MOST).list().reversed();
    }

    boolean hasProposed(UUID outageId) {
        return count("outage.id = ?1 and state = ?2", outageId, EndingState.PROPOSED) > 0;
    }

    /** @throws Refusal {@code not-found} */
    OutageEnding toChange(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
