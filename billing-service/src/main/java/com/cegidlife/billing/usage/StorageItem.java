package com.cegidlife.billing.usage;

import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.ItemKind;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.subscription.ContractLine;
import com.cegidlife.billing.subscription.ContractLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Extensions of the shared document space (R4.2): one of each item of the kind STORAGE is one gigabyte. */
@ApplicationScoped
class StorageItem {

    static final long GIGABYTE = 1L << 30;

    private static final int ONE = 1;

    private final Catalogue catalogue;
    private final ContractLines lines;

    StorageItem(Catalogue catalogue, ContractLines lines) {
        this.catalogue = catalogue;
        this.lines = lines;
    }

    /** How many bytes these contracts give beside what is included. */
    long orderedBy(Collection<Contract> contracts, LocalDate day) {
        var given = contracts.stream()
                .flatMap(contract -> lines.of(contract.id()).stream())
                .filter(line -> line.entitlesOn(day))
                .map(ContractLine::increase)
                .toList();
        var items =
                catalogue.items(given.stream().map(increase -> increase.item()).toList());
        return GIGABYTE
                * given.stream()
                        .filter(increase -> items.get(increase.item()).kind() == ItemKind.STORAGE)
                        .mapToLong(increase -> increase.quantity())
                        .sum();
    }

    /** The item by which storage above the allowance is billed; empty when none is sold. */
    Optional<String> billed() {
        return catalogue.after("", Optional.of(ItemKind.STORAGE), ONE).stream()
                .map(CatalogueItem::code)
                .findFirst();
    }
}
