package com.cegidlife.billing.store;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Confirms an order in the store, which binds the customer, or cancels it. */
@ApplicationScoped
public class DecideStoreOrder {

    private final StoreOrders orders;
    private final ReadStore store;
    private final MakeStoreSale makeSale;
    private final Audit audit;
    private final Clock clock;

    DecideStoreOrder(StoreOrders orders, ReadStore store, MakeStoreSale makeSale, Audit audit, Clock clock) {
        this.orders = orders;
        this.store = store;
        this.makeSale = makeSale;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether the customer may buy it is looked at again.
     *
     * @param version of the order as the caller read it
     * @throws Refusal when it has changed since, is decided, has expired, or the customer may not buy it any more
     */
    @Transactional
    public StoreOrder confirm(UUID customerId, String number, long version, UUID actorId) {
        var order = decide(customerId, number, version, StoreOrderState.CONFIRMED, actorId);
        OrderInStore.mustSell(store, customerId, order.item());
        makeSale.make(order);
        return order;
    }

    /**
     * @param version of the order as the caller read it
     * @throws Refusal when it has changed since, or is decided
     */
    @Transactional
    public StoreOrder cancel(UUID customerId, String number, long version, UUID actorId) {
        return decide(customerId, number, version, StoreOrderState.CANCELLED, actorId);
    }

    private StoreOrder decide(UUID customerId, String number, long version, StoreOrderState decision, UUID actorId) {
        var order = orders.toChange(customerId, number);
        Versions.mustMatch(order.version(), version);
        order.decide(decision, actorId, clock.instant());
        audit.record(new Decision(
                actorId,
                "decide-store-order",
                "store-order/" + number,
                null,
                StoreOrderState.ORDERED.name(),
                decision.name()));
        return order;
    }
}
