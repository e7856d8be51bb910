package com.cegidlife.billing.customer;

import com.cegidlife.billing.NamePosition;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customers, by name. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, UUID> {

    /** @throws Refusal {@code not-found} when it is not registered */
    public Customer get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The customer, to be changed: whoever else wants to change it waits until this transaction ends. */
    Optional<Customer> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Counts the changes of what a customer may use. Its row stays locked until the transaction ends, so that the versions
     * are published in their order; a customer that is read after this call is as it will be then.
     */
    public long nextEntitlementsVersion(UUID id) {
        return (Long)
                getEntityManager().createNativeQuery("""
                        update customers set entitlements_version = entitlements_version + 1
                        where id = :id returning entitlements_version
                        """).setParameter("id", id).getSingleResult();
    }

    /** Those whose name contains a text, in any case; all for an empty one. */
    public List<Customer> named(String part, NamePosition after, int limit) {
        return find("""
                        locate(lower(?1), lower(identity.name)) > 0
                        and (identity.name > ?2 or (identity.name = ?2 and id > ?3))
                        order by identity.name, id
                        """, part, after.name(), after.id()).page(0, limit).list();
    }
}
