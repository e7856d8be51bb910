package com.cegidlife.learning.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The users who were given functional roles, or certified. */
@ApplicationScoped
class Learners implements PanacheRepositoryBase<Learner, UUID> {

    private static final String ENROL = """
            insert into learners (user_id, customer_id, version, told_at)
            select enrolled.user_id, enrolled.customer_id, 0, 'epoch'
            from unnest(cast(:users as uuid[]), cast(:customers as uuid[])) as enrolled (user_id, customer_id)
            on conflict do nothing
            """;

    /** In one order, so that nobody waits for somebody who waits; a foreign key to the row may be checked meanwhile. */
    private static final String LOCK =
            "select user_id from learners where user_id = any (cast(:users as uuid[])) order by user_id for no key update";

    /**
     * The learners that users are from now on, to be changed: whoever else wants to change them waits until this transaction
     * ends.
     *
     * @param customerByUser the customer that each user belongs to
     */
    List<Learner> enrol(Map<UUID, UUID> customerByUser) {
        var users = customerByUser.keySet().toArray(UUID[]::new);
        var customers = customerByUser.values().toArray(UUID[]::new);
        getEntityManager()
                .createNativeQuery(ENROL)
                .setParameter("users", users)
                .setParameter("customers", customers)
                .executeUpdate();
        // First the rows, then all that belongs to them: read in one statement, the parts could be older than the rows
        getEntityManager().createNativeQuery(LOCK).setParameter("users", users).getResultList();
        return list("from Learner learner left join fetch learner.phases where learner.userId in ?1", List.of(users));
    }

    /** The learner that a user is from now on, locked as in {@link #enrol(Map)}. */
    Learner enrol(UUID userId, UUID customerId) {
        return enrol(Map.of(userId, customerId)).getFirst();
    }

    /** The learner, locked as in {@link #enrol(Map)}. */
    Learner toChange(UUID userId) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("users", new UUID[] {userId})
                .getResultList();
        return findById(userId);
    }
}
