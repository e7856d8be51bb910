package com.cegidlife.learning.repair;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repair plans of all users. */
@ApplicationScoped
public class RepairPlans implements PanacheRepositoryBase<RepairPlan, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** @throws Refusal {@code not-found} when the user has no such plan */
    public RepairPlan own(UUID id, UUID userId) {
        return ofUser(findByIdOptional(id), userId);
    }

    /** The plan, to be changed: whoever else wants to change it waits until this transaction ends. */
    RepairPlan toChange(UUID id, UUID userId) {
        return ofUser(find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional(), userId);
    }

    private static RepairPlan ofUser(Optional<RepairPlan> found, UUID userId) {
        return found.filter(plan -> plan.userId().equals(userId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The one that a user goes through for an exam. */
    Optional<RepairPlan> open(UUID userId, String exam) {
        return find("userId = ?1 and exam = ?2 and closedAt is null", userId, exam)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /**
     * A user's plans, the last first.
     *
     * @param before those opened before this one; empty for the beginning
     */
    public List<RepairPlan> of(UUID userId, Optional<UUID> before, int limit) {
        return find("userId = ?1 and id < ?2 order by id desc", userId, before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}
