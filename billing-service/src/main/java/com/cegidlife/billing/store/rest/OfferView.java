package com.cegidlife.billing.store.rest;

import com.cegidlife.billing.catalogue.ItemKind;
import com.cegidlife.billing.store.Obstacle;
import com.cegidlife.billing.store.Offer;
import com.cegidlife.servicekit.problem.Text;
import java.util.Optional;

/**
 * Something of the catalogue, as a customer finds it in the store.
 *
 * @param unitCents price of one without tax, in cents of a euro; absent while there is none
 * @param mayBuy whether this customer may buy it now
 * @param obstacle why not; absent when it may
 */
public record OfferView(
        String item,
        ItemKind kind,
        NameView name,
        Optional<Long> unitCents,
        boolean mayBuy,
        Optional<ObstacleView> obstacle) {

    static OfferView of(Offer offer) {
        return new OfferView(
                offer.item().code(),
                offer.item().kind(),
                NameView.of(offer.item().name()),
                offer.price().map(price -> price.cents(0, 1)),
                offer.obstacle().isEmpty(),
                offer.obstacle().map(ObstacleView::of));
    }

    /** In two languages. */
    public record NameView(String fr, String en) {

        static NameView of(Text name) {
            return new NameView(name.french(), name.english());
        }
    }

    /** A stable code, the rule of the booklet, and texts for people that say what to do instead. */
    public record ObstacleView(String code, String rule, String fr, String en) {

        static ObstacleView of(Obstacle obstacle) {
            return new ObstacleView(
                    obstacle.name(),
                    obstacle.rule(),
                    obstacle.reason().french(),
                    obstacle.reason().english());
        }
    }
}
