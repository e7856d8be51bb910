package com.cegidlife.billing.store;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The orders in the store, of all customers. */
@ApplicationScoped
public class StoreOrders implements PanacheRepositoryBase<StoreOrder, UUID> {

    /** @throws Refusal {@code not-found} when the customer has no such order */
    public StoreOrder of(UUID customerId, String number) {
        return find("customerId = ?1 and number = ?2", customerId, number)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** As {@link #of}; whoever else wants to change it waits until this transaction ends. */
    StoreOrder toChange(UUID customerId, String number) {
        return find("customerId = ?1 and number = ?2", customerId, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those of a customer, newest first, before one of them. */
    public List<StoreOrder> of(UUID customerId, UUID before, int limit) {
        return find("customerId = ?1 and id < ?2 order by id desc", customerId, before)
                .page(0, limit)
                .list();
    }
}
