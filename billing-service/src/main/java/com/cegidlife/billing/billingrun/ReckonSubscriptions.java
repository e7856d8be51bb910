package com.cegidlife.billing.billingrun;

import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.subscription.Subscription;
import com.cegidlife.billing.subscription.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Contracts: each quarter in advance, and what amendments add on their day (R19.1, D8). */
@ApplicationScoped
class ReckonSubscriptions implements Reckoning {

    private final Contracts contracts;
    private final Subscriptions subscriptions;

    ReckonSubscriptions(Contracts contracts, Subscriptions subscriptions) {
        this.contracts = contracts;
        this.subscriptions = subscriptions;
    }

    @Override
    public BillingStream stream() {
        return BillingStream.SUBSCRIPTION;
    }

    @Override
    public List<Reckoned> reckon(List<Due> due, LocalDate today) {
        var running = contracts.running(due.stream().map(Due::subject).toList());
        var byContract = subscriptions.of(running).stream()
                .collect(Collectors.toMap(Subscription::contractId, Function.identity()));
        return due.stream()
                .map(each -> reckon(each, byContract.get(each.subject()), today))
                .toList();
    }

    private static Reckoned reckon(Due due, Subscription subscription, LocalDate today) {
        return new Reckoned(
                due,
                subscription.due(today),
                Optional.of(subscription.nextBillingDay(today)),
                subscription.billedUntil(today));
    }
}
