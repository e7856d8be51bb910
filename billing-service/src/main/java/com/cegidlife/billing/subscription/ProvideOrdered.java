package com.cegidlife.billing.subscription;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.ItemKind;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.ProvideItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Gives a customer what the lines of its contract say today (R3.1). */
@ApplicationScoped
public class ProvideOrdered {

    private final ContractLines lines;
    private final Catalogue catalogue;
    private final ProvideItems provideItems;
    private final Clock clock;

    ProvideOrdered(ContractLines lines, Catalogue catalogue, ProvideItems provideItems, Clock clock) {
        this.lines = lines;
        this.catalogue = catalogue;
        this.provideItems = provideItems;
        this.clock = clock;
    }

    /** @param contract in force, and locked by the caller */
    @Transactional(Transactional.TxType.MANDATORY)
    public void provide(Contract contract) {
        var today = BusinessDate.of(clock.instant());
        var given = lines.of(contract.id()).stream()
                .filter(line -> line.entitlesOn(today))
                .map(ContractLine::increase)
                .toList();
        var items = catalogue.items(given.stream().map(Increase::item).toList());
        var products = items.values().stream()
                .filter(item -> item.kind() == ItemKind.PRODUCT || item.kind() == ItemKind.MODULE)
                .map(CatalogueItem::code)
                .collect(Collectors.toSet());
        provideItems.provide(contract, namedUsers(given), products);
    }

    private static int namedUsers(List<Increase> given) {
        return given.stream()
                .filter(increase -> increase.item().equals(Catalogue.NAMED_USER))
                .mapToInt(Increase::quantity)
                .sum();
    }
}
