package com.cegidlife.billing.debit;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mandates of all customers. */
@ApplicationScoped
public class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

    /** The one in force of a customer. */
    Optional<Mandate> inForce(UUID customerId) {
        return find("customerId = ?1 and revokedOn is null", customerId).firstResultOptional();
    }

    /** Those of a customer, the newest first. */
    public List<Mandate> of(UUID customerId) {
        return find("customerId = ?1 order by id desc", customerId).page(0, 100).list();
    }

    /**
     * The mandate, to be changed: whoever else wants to change it waits until this transaction ends.
     *
     * @throws Refusal {@code not-found} when the customer has no such mandate
     */
    Mandate toChange(UUID customerId, String reference) {
        return find("customerId = ?1 and reference = ?2", customerId, reference)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
