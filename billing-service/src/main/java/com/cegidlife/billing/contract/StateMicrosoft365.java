package com.cegidlife.billing.contract;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps where the users' Microsoft 365 comes from, without which the contract cannot be activated (R21.1). */
@ApplicationScoped
public class StateMicrosoft365 {

    private final Contracts contracts;

    StateMicrosoft365(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * @param version of the contract as the caller read it
     * @throws Refusal when it has changed since, or is in force already
     */
    @Transactional
    public Contract state(String number, long version, Microsoft365 stated) {
        var contract = contracts.toChange(number);
        Versions.mustMatch(contract.version(), version);
        contract.stateMicrosoft365(stated);
        return contract;
    }
}
