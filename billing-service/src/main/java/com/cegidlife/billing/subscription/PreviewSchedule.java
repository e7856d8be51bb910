package com.cegidlife.billing.subscription;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Says what a contract will be billed; a draft as if it were put in force today. */
@ApplicationScoped
public class PreviewSchedule {

    private final Subscriptions subscriptions;
    private final ContractLines lines;
    private final Catalogue catalogue;
    private final Prices prices;
    private final Clock clock;

    PreviewSchedule(Subscriptions subscriptions, ContractLines lines, Catalogue catalogue, Prices prices, Clock clock) {
        this.subscriptions = subscriptions;
        this.lines = lines;
        this.catalogue = catalogue;
        this.prices = prices;
        this.clock = clock;
    }

    /** @throws com.cegidlife.servicekit.problem.Refusal when something a draft orders has no price today */
    public Subscription preview(Contract contract) {
        return contract.running()
                .map(running -> subscriptions.of(List.of(running)).getFirst())
                .orElseGet(() -> startingOn(contract, BusinessDate.of(clock.instant())));
    }

    private Subscription startingOn(Contract contract, LocalDate day) {
        var drawnUp = lines.of(contract.id());
        var codes = drawnUp.stream().map(line -> line.increase().item()).toList();
        var items = catalogue.items(codes);
        var inForce = prices.allInForce(codes, day);
        var started = drawnUp.stream()
                .map(line -> SubscribedLine.startingOn(
                        day,
                        line,
                        items.get(line.increase().item()),
                        inForce.get(line.increase().item())))
                .toList();
        var term = Term.startingOn(day);
        return new Subscription(contract.id(), contract.number(), contract.customerId(), day, term.endsOn(), started);
    }
}
