package com.cegidlife.billing.subscription.rest;

import com.cegidlife.billing.subscription.ContractLine;
import com.cegidlife.billing.subscription.LineOrigin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a contract bills each quarter.
 *
 * @param above how many of the item were held already when it was added
 * @param addition which change of the contract added it; 0 for the order
 * @param startsOn first day, Europe/Paris; absent while the contract is a draft
 * @param endsOn not billed; absent when it ends with the contract
 * @param pricedOn the day whose price counts; absent while the contract is a draft
 * @param billedUntil first day that is not invoiced yet; absent before the first invoice
 */
public record ContractLineView(
        UUID id,
        String item,
        int quantity,
        int above,
        LineOrigin origin,
        int addition,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<UUID> price,
        Optional<LocalDate> pricedOn,
        Optional<LocalDate> billedUntil) {

    static ContractLineView of(ContractLine line) {
        return new ContractLineView(
                line.id(),
                line.increase().item(),
                line.increase().quantity(),
                line.increase().above(),
                line.addition().origin(),
                line.addition().number(),
                line.startsOn(),
                line.endsOn(),
                line.priceId(),
                line.pricedOn(),
                line.billedUntil());
    }
}
