package com.cegidlife.learning.entitlement;

import com.cegidlife.learning.LearningProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Decides who may learn what, from what billing has told. */
@ApplicationScoped
public class AdmitLearner {

    private final Accounts accounts;
    private final Customers customers;

    AdmitLearner(Accounts accounts, Customers customers) {
        this.accounts = accounts;
        this.customers = customers;
    }

    /**
     * @throws Refusal when the customer has no such user (R11.2), the user's account was removed, or no contract in force
     *     of the customer covers the product with Cegid Care (R3.1, R15.1)
     */
    public void admit(UUID customerId, UUID userId, String product) {
        accounts.findByIdOptional(userId)
                .filter(account -> account.customerId().equals(customerId))
                .orElseThrow(() -> new Refusal(LearningProblem.USER_UNKNOWN).with("userId", userId))
                .mustBeOpen();
        customers
                .findByIdOptional(customerId)
                .orElseThrow(() -> Customer.refusal(LearningProblem.PRODUCT_NOT_COVERED, product))
                .mustHaveTrainingOn(product);
    }
}
