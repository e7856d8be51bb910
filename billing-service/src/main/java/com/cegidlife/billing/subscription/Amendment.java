package com.cegidlife.billing.subscription;

import com.cegidlife.servicekit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is added to a contract in force.
 *
 * @param effectiveOn first day of it, Europe/Paris
 * @param items at least one, each item once
 */
public record Amendment(LocalDate effectiveOn, List<AddedItem> items) {

    /** @throws Refusal when it would take effect in the past or after the contract, or an item would outlive it */
    void mustLieWithin(LocalDate today, LocalDate contractEnd) {
        if (effectiveOn.isBefore(today) || !effectiveOn.isBefore(contractEnd)) {
            throw new Refusal(SubscriptionProblem.AMENDMENT_OUTSIDE_THE_TERM)
                    .with("effectiveOn", effectiveOn)
                    .with("today", today)
                    .with("endsOn", contractEnd);
        }
        items.forEach(item -> item.endsOn().ifPresent(end -> mustEndWithin(item, end, contractEnd)));
    }

    private void mustEndWithin(AddedItem item, LocalDate end, LocalDate contractEnd) {
        if (!end.isAfter(effectiveOn) || end.isAfter(contractEnd)) {
            throw new Refusal(SubscriptionProblem.ITEM_OUTLIVES_THE_CONTRACT)
                    .with("item", item.item())
                    .with("itemEndsOn", end)
                    .with("effectiveOn", effectiveOn)
                    .with("endsOn", contractEnd);
        }
    }

    /**
     * More of an item.
     *
     * @param item code in the catalogue
     * @param quantity at least one: contracts only grow
     * @param endsOn the day it ends, not billed; empty when it ends with the contract
     */
    public record AddedItem(String item, int quantity, Optional<LocalDate> endsOn) {}
}
