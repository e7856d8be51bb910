package com.cegidlife.billing.store;

import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.ItemKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a customer holds by its contracts in force, which decides what it may buy.
 *
 * @param contract whether it has any
 * @param cegidCare whether one includes Cegid Care
 * @param assistancePlus whether the oldest one with Cegid Care includes an Assistance+ pack
 * @param servicePlus whether one includes a Service+ pack
 */
public record Holding(boolean contract, boolean cegidCare, boolean assistancePlus, boolean servicePlus) {

    /** What is shown in the store; subscribed items are not sold there, but the packs say where they are. */
    public static final Set<ItemKind> SHOWN = EnumSet.of(ItemKind.SERVICE, ItemKind.UNIT_CREDITS, ItemKind.PACK);

    private static final Map<String, Obstacle> SOLD_OTHERWISE = Map.of(
            "USAGE-ASSISTANCE",
            Obstacle.ASKED_FOR_ON_A_TICKET,
            "ACCOMPANIMENT",
            Obstacle.BY_QUOTE_ONLY,
            Catalogue.ASSISTANCE_PLUS_APPOINTMENT,
            Obstacle.BILLED_BY_ITSELF);

    /** Why this customer may not buy an item; empty when it may. */
    Optional<Obstacle> obstacleTo(CatalogueItem item) {
        if (!contract) {
            return Optional.of(Obstacle.NO_CONTRACT_IN_FORCE);
        }
        return switch (item.kind()) {
            case UNIT_CREDITS -> servicePlus ? Optional.empty() : Optional.of(Obstacle.NEEDS_SERVICE_PLUS);
            case PACK -> obstacleToPack(item.code());
            case SERVICE -> Optional.ofNullable(SOLD_OTHERWISE.get(item.code()));
            case PRODUCT, MODULE, SEAT, OPTION, STORAGE -> throw new IllegalArgumentException(item.code());
        };
    }

    private Optional<Obstacle> obstacleToPack(String pack) {
        if (!cegidCare) {
            return Optional.of(Obstacle.NEEDS_CEGID_CARE);
        }
        if (!pack.equals(Catalogue.ASSISTANCE_PLUS)) {
            return Optional.of(Obstacle.PACK_FROM_SALES);
        }
        return assistancePlus ? Optional.of(Obstacle.PACK_HELD_ALREADY) : Optional.empty();
    }
}
