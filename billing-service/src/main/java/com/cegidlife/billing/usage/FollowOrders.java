package com.cegidlife.billing.usage;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps what each customer has ordered, from the day on which it changes (D14). */
@ApplicationScoped
class FollowOrders {

    private final UsageRecords records;
    private final Clock clock;

    FollowOrders(UsageRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes EntitlementsChanged entitlements) {
        var namedUsers = entitlements.contracts().stream()
                .mapToInt(EntitledContract::namedUsers)
                .sum();
        var ordered = new OrderedQuantity(changedOn(entitlements), namedUsers, OrderedQuantity.INCLUDED_STORAGE);
        records.order(entitlements.customerId(), ordered);
    }

    /** Of a first contract, the day its codes were communicated, which may be told later. */
    private LocalDate changedOn(EntitlementsChanged entitlements) {
        var today = BusinessDate.of(clock.instant());
        var isFirst = records.orderedOn(entitlements.customerId(), today).isEmpty();
        return isFirst && !entitlements.contracts().isEmpty()
                ? entitlements.contracts().getFirst().startsOn()
                : today;
    }
}
