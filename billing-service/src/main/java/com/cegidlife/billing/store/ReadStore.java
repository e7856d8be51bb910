package com.cegidlife.billing.store;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.Price;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.Contracts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says what a customer may buy today, and why not the rest (R17.4, R18.3, R18.4). */
@ApplicationScoped
public class ReadStore {

    private final Contracts contracts;
    private final Catalogue catalogue;
    private final Prices prices;
    private final Clock clock;

    ReadStore(Contracts contracts, Catalogue catalogue, Prices prices, Clock clock) {
        this.contracts = contracts;
        this.catalogue = catalogue;
        this.prices = prices;
        this.clock = clock;
    }

    /** What the store shows, by code, after one of them. */
    public List<Offer> offers(UUID customerId, String after, int limit) {
        var items = catalogue.ofKinds(Holding.SHOWN, after, limit);
        var today = BusinessDate.of(clock.instant());
        var priced = prices.inForce(items.stream().map(CatalogueItem::code).toList(), today);
        var holding = holding(customerId);
        return items.stream().map(item -> offer(item, priced, holding)).toList();
    }

    /** One of them; empty for what the store does not show. */
    Optional<Offer> offer(UUID customerId, String code) {
        return Optional.ofNullable(catalogue.findById(code))
                .filter(item -> Holding.SHOWN.contains(item.kind()))
                .map(item -> offer(
                        item, prices.inForce(List.of(code), BusinessDate.of(clock.instant())), holding(customerId)));
    }

    private static Offer offer(CatalogueItem item, Map<String, Price> priced, Holding holding) {
        var price = Optional.ofNullable(priced.get(item.code()));
        var obstacle = holding.obstacleTo(item)
                .or(() -> price.isPresent() ? Optional.empty() : Optional.of(Obstacle.WITHOUT_A_PRICE));
        return new Offer(item, price, obstacle);
    }

    private Holding holding(UUID customerId) {
        var today = BusinessDate.of(clock.instant());
        var inForce = contracts.inForceOf(customerId).stream()
                .filter(contract -> contract.isInForceOn(today))
                .toList();
        var withCegidCare = inForce.stream()
                .filter(contract -> contract.items().hasCegidCare())
                .findFirst();
        return new Holding(
                !inForce.isEmpty(),
                withCegidCare.isPresent(),
                withCegidCare.flatMap(Contract::assistancePlus).isPresent(),
                inForce.stream().anyMatch(ReadStore::givesServicePlus));
    }

    private static boolean givesServicePlus(Contract contract) {
        return contract.items().packs().creditsPerYear().isPresent();
    }
}
