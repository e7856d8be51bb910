package com.cegidlife.billing.subscription;

import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.contract.ContractInForce;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Gives the lines of a contract their price when it is put in force: it is frozen for the term (D19). */
@ApplicationScoped
class FreezePrices {

    private final ContractLines lines;
    private final Prices prices;
    private final ProvideOrdered provideOrdered;
    private final Event<LinesAdded> added;

    FreezePrices(ContractLines lines, Prices prices, ProvideOrdered provideOrdered, Event<LinesAdded> added) {
        this.lines = lines;
        this.prices = prices;
        this.provideOrdered = provideOrdered;
        this.added = added;
    }

    /** @throws Refusal when something ordered has no price on the first invoice day */
    @Transactional(Transactional.TxType.MANDATORY)
    void freeze(@Observes ContractInForce activated) {
        var contract = activated.contract();
        var firstDay = contract.term().orElseThrow().activatedOn();
        var ordered = lines.of(contract.id());
        var inForce = prices.allInForce(
                ordered.stream().map(line -> line.increase().item()).toList(), firstDay);
        ordered.forEach(line -> line.start(firstDay, inForce.get(line.increase().item()), firstDay));
        provideOrdered.provide(contract);
        added.fire(new LinesAdded(contract, firstDay));
    }
}
