package com.cegidlife.ticket.purge;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The purges of all customers. */
@ApplicationScoped
public class HistoryPurges implements PanacheRepositoryBase<HistoryPurge, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** @throws Refusal {@code not-found} when the customer has no such purge (R11.2) */
    public HistoryPurge of(UUID customerId, UUID id) {
        return find("id = ?1 and customerId = ?2", id, customerId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * The purges of a customer, newest first.
     *
     * @param before shows those asked for before this one; empty for the newest
     */
    public List<HistoryPurge> of(UUID customerId, Optional<UUID> before, int limit) {
        return find("customerId = ?1 and id < ?2 order by id desc", customerId, before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }

    /** The purge, to be changed by the running transaction alone. */
    Optional<HistoryPurge> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isAnotherRunning(HistoryPurge purge) {
        return count("customerId = ?1 and state = ?2 and id <> ?3", purge.customerId(), PurgeState.RUNNING, purge.id())
                > 0;
    }

    /** Estimates that nobody confirmed say nothing any more. */
    void forgetEstimatesOf(UUID customerId) {
        delete("customerId = ?1 and state = ?2", customerId, PurgeState.ESTIMATED);
    }
}
