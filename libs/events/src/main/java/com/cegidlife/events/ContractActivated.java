package com.cegidlife.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The access codes were communicated: billing and service begin (R19.1).
 *
 * @param activatedOn business date, Europe/Paris
 * @param version of the contract, rising by one at every change
 */
@EventType("com.cegidlife.billing.contract-activated.v1")
public record ContractActivated(
        UUID contractId, String contractNumber, UUID customerId, LocalDate activatedOn, long version)
        implements ContractEvent {

    @Override
    public String key() {
        return contractId.toString();
    }
}
