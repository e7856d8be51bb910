package com.cegidlife.billing.contract;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the caller of the running request may know of: the contracts of the own customer, or all for the publisher's staff
 * (R11.2).
 */
@ApplicationScoped
public class VisibleContracts {

    private final Contracts contracts;
    private final CurrentCaller caller;

    VisibleContracts(Contracts contracts, CurrentCaller caller) {
        this.contracts = contracts;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when there is no such contract, or it is another customer's */
    public Contract numbered(String number) {
        return contracts
                .numbered(number)
                .filter(contract -> caller.get().maySee(contract.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
