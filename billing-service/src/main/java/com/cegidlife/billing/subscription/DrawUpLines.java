package com.cegidlife.billing.subscription;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.CatalogueProblem;
import com.cegidlife.billing.catalogue.ItemKind;
import com.cegidlife.billing.contract.ContractOrdered;
import com.cegidlife.billing.contract.ExtraItem;
import com.cegidlife.billing.contract.OrderedItems;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Makes each ordered item a line of the contract, with its quantity (R3.1). */
@ApplicationScoped
class DrawUpLines {

    private static final Set<ItemKind> BESIDE = Set.of(ItemKind.MODULE, ItemKind.OPTION, ItemKind.STORAGE);

    private final Catalogue catalogue;
    private final ContractLines lines;
    private final Ids ids;

    DrawUpLines(Catalogue catalogue, ContractLines lines, Ids ids) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.ids = ids;
    }

    /** @throws Refusal when something is not in the catalogue (R4.4), or is ordered otherwise */
    @Transactional(Transactional.TxType.MANDATORY)
    void drawUp(@Observes ContractOrdered order) {
        var items = order.contract().items();
        var quantities = quantities(items);
        order.extras().forEach(extra -> quantities.merge(extra.item(), extra.quantity(), Math::addExact));
        var known = catalogue.items(quantities.keySet());
        items.products().forEach(code -> mustBe(code, known, kind -> kind == ItemKind.PRODUCT));
        order.extras().stream().map(ExtraItem::item).forEach(code -> mustBe(code, known, BESIDE::contains));
        var addition = new Addition(
                LineOrigin.ORDER, 0, BusinessDate.of(order.contract().orderedAt()));
        lines.persist(quantities.entrySet().stream()
                .map(ordered -> new ContractLine(
                        ids.next(),
                        order.contract().id(),
                        new Increase(ordered.getKey(), ordered.getValue(), 0),
                        addition)));
    }

    private static Map<String, Integer> quantities(OrderedItems items) {
        var quantities = new LinkedHashMap<String, Integer>();
        items.products().forEach(product -> quantities.put(product, 1));
        quantities.put(Catalogue.NAMED_USER, items.namedUsers());
        if (items.hasCegidCare()) {
            quantities.put(Catalogue.CEGID_CARE, 1);
        }
        items.packs().appointmentsPerYear().ifPresent(bought -> quantities.put(Catalogue.ASSISTANCE_PLUS, bought));
        items.packs().creditsPerYear().ifPresent(granted -> quantities.put(Catalogue.SERVICE_PLUS, granted));
        return quantities;
    }

    private static void mustBe(String code, Map<String, CatalogueItem> known, Predicate<ItemKind> kind) {
        if (!known.containsKey(code)) {
            throw new Refusal(CatalogueProblem.ITEM_NOT_IN_CATALOGUE).with("item", code);
        }
        if (!kind.test(known.get(code).kind()) || Catalogue.CEGID_CARE.equals(code)) {
            throw new Refusal(SubscriptionProblem.ITEM_NOT_ADDABLE).with("item", code);
        }
    }
}
