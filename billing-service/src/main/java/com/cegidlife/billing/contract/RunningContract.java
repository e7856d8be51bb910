package com.cegidlife.billing.contract;

import com.cegidlife.events.EntitlementsChanged.AssistancePlus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What it takes to bill a contract that is or was in force. */
public record RunningContract(UUID id, String number, UUID customerId, Term term, Packs packs) {

    /** How many appointments were bought for each year of its Assistance+ pack; empty without the pack. */
    public Optional<Integer> appointmentsPerYear() {
        return Optional.ofNullable(packs).flatMap(Packs::appointmentsPerYear);
    }

    /** The first day of the Assistance+ pack, from which its years run (D21); that of the contract without the pack. */
    public LocalDate assistancePlusFrom() {
        return Optional.ofNullable(packs)
                .flatMap(held -> held.assistancePlus(term.activatedOn()))
                .map(AssistancePlus::activatedOn)
                .orElse(term.activatedOn());
    }
}
