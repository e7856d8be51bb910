package com.cegidlife.billing.subscription;

import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.CatalogueProblem;
import com.cegidlife.billing.catalogue.ItemKind;
import com.cegidlife.billing.catalogue.Price;
import com.cegidlife.billing.catalogue.PriceModel;
import com.cegidlife.billing.catalogue.Prices;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.subscription.Amendment.AddedItem;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Adds the lines of an amendment, each at the tariff in force on the amendment's day (D19). */
@ApplicationScoped
class AddLines {

    private static final Set<ItemKind> ADDABLE =
            EnumSet.of(ItemKind.SEAT, ItemKind.PRODUCT, ItemKind.MODULE, ItemKind.OPTION, ItemKind.STORAGE);
    private static final Set<ItemKind> MAY_END = EnumSet.of(ItemKind.SEAT, ItemKind.OPTION, ItemKind.STORAGE);

    private final ContractLines lines;
    private final Catalogue catalogue;
    private final Prices prices;
    private final Ids ids;
    private final Event<LinesAdded> added;

    AddLines(ContractLines lines, Catalogue catalogue, Prices prices, Ids ids, Event<LinesAdded> added) {
        this.lines = lines;
        this.catalogue = catalogue;
        this.prices = prices;
        this.ids = ids;
        this.added = added;
    }

    /** @throws Refusal when an item is not in the catalogue, is ordered otherwise, held already at a flat price, or unpriced */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Contract contract, Amendment amendment, LocalDate today) {
        var all = lines.of(contract.id());
        var addition = new Addition(LineOrigin.AMENDMENT, ContractLines.nextAddition(all), today);
        for (var item : amendment.items()) {
            mustBeAddable(item);
            var held = new HeldLines(all, item.item(), amendment.effectiveOn());
            var price = priceOf(item, held, amendment.effectiveOn());
            held.order(item.quantity()).forEach(part -> {
                var line = new ContractLine(ids.next(), contract.id(), part.increase(), addition)
                        .start(part.startsOn(), price, amendment.effectiveOn());
                item.endsOn().ifPresent(line::end);
                lines.persist(line);
            });
        }
        added.fire(new LinesAdded(contract, amendment.effectiveOn()));
    }

    private void mustBeAddable(AddedItem added) {
        var kind = Optional.ofNullable(catalogue.findById(added.item()))
                .map(CatalogueItem::kind)
                .orElseThrow(() -> new Refusal(CatalogueProblem.ITEM_NOT_IN_CATALOGUE).with("item", added.item()));
        if (!ADDABLE.contains(kind) || (added.endsOn().isPresent() && !MAY_END.contains(kind))) {
            throw new Refusal(SubscriptionProblem.ITEM_NOT_ADDABLE).with("item", added.item());
        }
    }

    private Price priceOf(AddedItem added, HeldLines held, LocalDate day) {
        var price = prices.inForce(added.item(), day);
        if (price.model() == PriceModel.FLAT && held.includesOrdered()) {
            throw new Refusal(SubscriptionProblem.ITEM_HELD_ALREADY).with("item", added.item());
        }
        return price;
    }
}
