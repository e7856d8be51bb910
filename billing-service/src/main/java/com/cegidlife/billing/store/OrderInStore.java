package com.cegidlife.billing.store;

import com.cegidlife.billing.Numbers;
import com.cegidlife.billing.store.StoreOrder.NewOrder;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes an order in the store, at the price of the day; it binds nobody until it is confirmed (R18.4). */
@ApplicationScoped
public class OrderInStore {

    private static final String PREFIX = "B";

    private final ReadStore store;
    private final StoreOrders orders;
    private final Numbers numbers;
    private final Ids ids;
    private final Clock clock;

    OrderInStore(ReadStore store, StoreOrders orders, Numbers numbers, Ids ids, Clock clock) {
        this.store = store;
        this.orders = orders;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when the store does not sell it, or not to this customer */
    @Transactional
    public StoreOrder order(NewOrder order) {
        var offer = mustSell(store, order.customerId(), order.item());
        var now = clock.instant();
        var price = offer.price().orElseThrow();
        var taken = new StoreOrder(ids.next(), numbers.next(PREFIX, now), order, price, now);
        orders.persist(taken);
        return taken;
    }

    /** @throws Refusal with the reason why the customer may not buy the item now */
    static Offer mustSell(ReadStore store, UUID customerId, String item) {
        var offer = store.offer(customerId, item)
                .orElseThrow(() -> new Refusal(StoreProblem.NOT_SOLD_IN_STORE).with("item", item));
        offer.obstacle().ifPresent(obstacle -> {
            throw new Refusal(StoreProblem.NOT_SOLD_TO_CUSTOMER)
                    .with("item", item)
                    .with("obstacle", obstacle)
                    .with("obstacleRule", obstacle.rule())
                    .with("reasonFrench", obstacle.reason().french())
                    .with("reasonEnglish", obstacle.reason().english());
        });
        return offer;
    }
}
