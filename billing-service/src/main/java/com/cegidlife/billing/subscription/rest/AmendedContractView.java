package com.cegidlife.billing.subscription.rest;

import com.cegidlife.billing.contract.Contract;
import com.cegidlife.servicekit.http.Versioned;
import java.time.LocalDate;

/**
 * A contract after an amendment.
 *
 * @param effectiveOn first day of what was added
 * @param termEndsOn as before: an amendment does not change the term (R20.3)
 */
public record AmendedContractView(String number, LocalDate effectiveOn, LocalDate termEndsOn, long version)
        implements Versioned {

    static AmendedContractView of(Contract contract, LocalDate effectiveOn) {
        return new AmendedContractView(
                contract.number(), effectiveOn, contract.term().orElseThrow().endsOn(), contract.version());
    }
}
