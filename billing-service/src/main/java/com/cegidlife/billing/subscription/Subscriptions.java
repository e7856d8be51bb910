package com.cegidlife.billing.subscription;

import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.Price;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.contract.RunningContract;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The contracts in force as they are billed. */
@ApplicationScoped
public class Subscriptions {

    private final ContractLines lines;
    private final Catalogue catalogue;
    private final Prices prices;

    Subscriptions(ContractLines lines, Catalogue catalogue, Prices prices) {
        this.lines = lines;
        this.catalogue = catalogue;
        this.prices = prices;
    }

    /** In the order given; three reads, however many there are. */
    public List<Subscription> of(Collection<RunningContract> contracts) {
        var linesOf = lines.of(contracts.stream().map(RunningContract::id).toList());
        var all = linesOf.values().stream().flatMap(List::stream).toList();
        var items = catalogue.items(
                all.stream().map(line -> line.increase().item()).distinct().toList());
        var versions = prices.versions(all.stream()
                .map(ContractLine::priceId)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        return contracts.stream()
                .map(contract -> subscription(
                        contract,
                        linesOf.getOrDefault(contract.id(), List.of()).stream()
                                .flatMap(line -> subscribed(line, items, versions))
                                .toList()))
                .toList();
    }

    private static Subscription subscription(RunningContract contract, List<SubscribedLine> lines) {
        var term = contract.term();
        return new Subscription(
                contract.id(), contract.number(), contract.customerId(), term.activatedOn(), term.endsOn(), lines);
    }

    private static Stream<SubscribedLine> subscribed(
            ContractLine line, Map<String, CatalogueItem> items, Map<UUID, Price> versions) {
        return line.priceId().map(versions::get).stream()
                .map(price -> SubscribedLine.of(line, items.get(line.increase().item()), price));
    }
}
