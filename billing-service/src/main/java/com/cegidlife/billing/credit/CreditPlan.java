package com.cegidlife.billing.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From which lots a debit is taken. */
final class CreditPlan {

    private CreditPlan() {}

    /**
     * @param lots in the order of use: see {@link CreditLot#IN_ORDER_OF_USE}
     * @return what to take from which lot; empty when the lots hold less than asked for: a debit is never made in part (D25)
     */
    static Optional<List<Part>> of(List<Holding> lots, int credits) {
        var parts = new ArrayList<Part>();
        var missing = credits;
        for (var lot : lots) {
            var taken = Math.min(missing, lot.available());
            if (taken > 0) {
                parts.add(new Part(lot.lotId(), taken));
                missing -= taken;
            }
        }
        return missing == 0 ? Optional.of(parts) : Optional.empty();
    }

    /** What a lot holds. */
    record Holding(UUID lotId, int available) {}

    /** What is taken of a lot. */
    record Part(UUID lotId, int credits) {}
}
