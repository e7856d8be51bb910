package com.cegidlife.billing.usage;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.subscription.LinesAdded;
import com.cegidlife.events.EntitlementsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Keeps what each customer has ordered by all its contracts, from the day on which it changes (D14). */
@ApplicationScoped
class FollowOrders {

    private final Contracts contracts;
    private final StorageItem storage;
    private final UsageRecords records;
    private final Clock clock;

    FollowOrders(Contracts contracts, StorageItem storage, UsageRecords records, Clock clock) {
        this.contracts = contracts;
        this.storage = storage;
        this.records = records;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes EntitlementsChanged entitlements) {
        follow(entitlements.customerId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes LinesAdded added) {
        follow(added.contract().customerId());
    }

    private void follow(UUID customerId) {
        var inForce = contracts.inForceOf(customerId);
        var namedUsers = inForce.stream()
                .mapToInt(contract -> contract.items().namedUsers())
                .sum();
        var today = BusinessDate.of(clock.instant());
        var bytes = OrderedQuantity.INCLUDED_STORAGE + storage.orderedBy(inForce, today);
        records.order(customerId, new OrderedQuantity(changedOn(customerId, inForce, today), namedUsers, bytes));
    }

    /** Of a first contract, the day its codes were communicated, which may be told later. */
    private LocalDate changedOn(UUID customerId, List<Contract> inForce, LocalDate today) {
        var isFirst = records.orderedOn(customerId, today).isEmpty();
        return isFirst && !inForce.isEmpty()
                ? inForce.getFirst().term().orElseThrow().activatedOn()
                : today;
    }
}
