package com.cegidlife.learning.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The users who were given functional roles. */
@ApplicationScoped
class Learners implements PanacheRepositoryBase<Learner, UUID> {

    /** The learner that a user is from now on, locked as {@link #toChange}. */
    Learner enrol(UUID userId, UUID customerId) {
        getEntityManager()
                .createNativeQuery("""
                        insert into learners (user_id, customer_id, version, told_at)
                        values (:user, :customer, 0, 'epoch') on conflict do nothing
                        """)
                .setParameter("user", userId)
                .setParameter("customer", customerId)
                .executeUpdate();
        return toChange(userId);
    }

    /** The learner, to be changed: whoever else wants to change it waits until this transaction ends. */
    Learner toChange(UUID userId) {
        return findById(userId, LockModeType.PESSIMISTIC_WRITE);
    }
}
