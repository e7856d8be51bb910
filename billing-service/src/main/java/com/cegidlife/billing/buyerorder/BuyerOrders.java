package com.cegidlife.billing.buyerorder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The buyers' own order numbers, by contract. */
@ApplicationScoped
public class BuyerOrders implements PanacheRepositoryBase<BuyerOrder, String> {

    /** To be changed: whoever else wants to change it waits until this transaction ends. */
    Optional<BuyerOrder> toChange(String contract) {
        return findByIdOptional(contract, LockModeType.PESSIMISTIC_WRITE);
    }
}
