package com.cegidlife.learning.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says what training is open to a user, from what billing has told (R15.1). */
@ApplicationScoped
public class ReadTrainingRights {

    private final Accounts accounts;
    private final Customers customers;

    ReadTrainingRights(Accounts accounts, Customers customers) {
        this.accounts = accounts;
        this.customers = customers;
    }

    /**
     * The rights of the user's customer; none once the user's account was removed (R11.1).
     *
     * @param customerId as the user's token states it; an account that was just opened may not be known yet
     */
    @Transactional
    public TrainingRights of(UUID customerId, UUID userId) {
        var isShutOut = accounts.findByIdOptional(userId)
                .filter(account -> !account.isOpenFor(customerId))
                .isPresent();
        return isShutOut
                ? TrainingRights.NONE
                : customers
                        .findByIdOptional(customerId)
                        .map(Customer::trainingRights)
                        .orElse(TrainingRights.NONE);
    }
}
