package com.cegidlife.ticket.purchase;

import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The paid services that tickets asked for. */
@ApplicationScoped
class Purchases implements PanacheRepositoryBase<Purchase, UUID> {

    /**
     * The purchase, to be changed: what else is told about it waits until this transaction ends.
     *
     * @throws Refusal when no ticket asked for it
     */
    Purchase toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(PurchaseProblem.PURCHASE_UNKNOWN).with("purchaseId", id));
    }
}
