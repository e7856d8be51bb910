package com.cegidlife.availability.environment;

import com.cegidlife.events.EnvironmentKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The environments of all customers. */
@ApplicationScoped
public class Environments implements PanacheRepositoryBase<Environment, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<Environment> of(UUID customerId) {
        return list("customer.id", customerId);
    }

    /**
     * The environments in force after the given one, with their customers, in the order of their ids.
     *
     * @param customerId empty for every customer
     */
    public List<Environment> inForce(Optional<UUID> customerId, Optional<UUID> after, int limit) {
        return find(
                        """
                        from Environment e join fetch e.customer c
                        where e.inForce and e.id > :after and (:anyCustomer = true or c.id = :customer)
                        order by e.id
                        """,
                        Parameters.with("after", after.orElse(BEFORE_ALL))
                                .and("anyCustomer", customerId.isEmpty())
                                .and("customer", customerId.orElse(BEFORE_ALL)))
                .page(0, limit)
                .list();
    }

    /**
     * Those of them that serve production (R6.1).
     *
     * @param customerId empty for every customer
     */
    public List<Environment> production(Optional<UUID> customerId, Optional<UUID> after, int limit) {
        return find(
                        """
                        from Environment e join fetch e.customer c
                        where e.inForce and e.kind = :kind and e.id > :after
                        and (:anyCustomer = true or c.id = :customer)
                        order by e.id
                        """,
                        Parameters.with("after", after.orElse(BEFORE_ALL))
                                .and("kind", EnvironmentKind.PRODUCTION)
                                .and("anyCustomer", customerId.isEmpty())
                                .and("customer", customerId.orElse(BEFORE_ALL)))
                .page(0, limit)
                .list();
    }

    /** The production environments that were in force at that instant or later, of every customer (R6.1). */
    public List<Environment> productionSince(Instant since, Optional<UUID> after, int limit) {
        return find("""
                        from Environment e join fetch e.customer
                        where e.kind = ?1 and (e.inForce or e.leftForceAt > ?2) and e.id > ?3
                        order by e.id
                        """, EnvironmentKind.PRODUCTION, since, after.orElse(BEFORE_ALL))
                .page(0, limit)
                .list();
    }

    /** Lets nobody else hold these environments until the end of the transaction; always in the same order. */
    public void hold(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery(
                        "select id from environments where id in (:ids) order by id for no key update", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** One environment with its customer, in force or not. */
    public Optional<Environment> withCustomer(UUID id) {
        return find("from Environment e join fetch e.customer where e.id = ?1", id)
                .firstResultOptional();
    }

    /** Those of these environments that are known, with their customers, in force or not. */
    public List<Environment> withCustomers(Collection<UUID> ids) {
        return list("from Environment e join fetch e.customer where e.id in ?1", ids);
    }
}
