package com.cegidlife.learning.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** The products that contracts in force of a customer cover (R3.1). */
@ApplicationScoped
public class HeldProducts {

    private final EntityManager entityManager;

    HeldProducts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Their codes; none for a customer whom billing has not told of. */
    public Set<String> of(UUID customerId) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select held.product from Customer customer join customer.coveredProducts held"
                                + " where customer.id = :customer",
                        String.class)
                .setParameter("customer", customerId)
                .getResultList());
    }
}
