package com.cegidlife.billing.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What follows from a day's use: news for the administrators, and what is billed beside the order. */
@ApplicationScoped
class FollowUsage {

    private final UsageRecords records;
    private final TellUsage tellUsage;
    private final ChargeExcess chargeExcess;

    FollowUsage(UsageRecords records, TellUsage tellUsage, ChargeExcess chargeExcess) {
        this.records = records;
        this.tellUsage = tellUsage;
        this.chargeExcess = chargeExcess;
    }

    /** Nothing follows from days before the customer ordered anything, or after its last contract. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(UUID customerId, DailyUsage usage) {
        records.orderedOn(customerId, usage.day())
                .filter(OrderedQuantity::isOfAContract)
                .ifPresent(ordered -> {
                    tell(customerId, usage, ordered);
                    chargeExcess.charge(customerId, usage, ordered);
                });
    }

    private void tell(UUID customerId, DailyUsage usage, OrderedQuantity ordered) {
        var state = records.stateToChange(customerId).orElseGet(() -> {
            var first = new UsageState(customerId, usage.day());
            records.keep(first);
            return first;
        });
        var news = state.follow(usage, ordered);
        if (!news.isEmpty()) {
            tellUsage.tell(customerId, news, usage, ordered);
        }
    }
}
