package com.cegidlife.billing.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Changes what a contract in force gives, and tells the other services (R3.1). */
@ApplicationScoped
public class ProvideItems {

    private final PublishEntitlements publishEntitlements;

    ProvideItems(PublishEntitlements publishEntitlements) {
        this.publishEntitlements = publishEntitlements;
    }

    /**
     * Where nothing changes, nothing is told.
     *
     * @param contract locked by the caller
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void provide(Contract contract, int namedUsers, Set<String> products) {
        if (contract.provide(namedUsers, products)) {
            publishEntitlements.publish(contract);
        }
    }
}
