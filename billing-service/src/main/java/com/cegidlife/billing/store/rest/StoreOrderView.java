package com.cegidlife.billing.store.rest;

import com.cegidlife.billing.store.StoreOrder;
import com.cegidlife.billing.store.StoreOrderState;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.Optional;

/**
 * An order in the store.
 *
 * @param netCents price of the whole without tax, in cents of a euro, at the tariff of the day of the order
 * @param expiresAt last instant at which it may be confirmed
 * @param decidedAt when it was confirmed or cancelled
 */
public record StoreOrderView(
        String number,
        String item,
        int quantity,
        long netCents,
        StoreOrderState state,
        Instant orderedAt,
        Instant expiresAt,
        Optional<Instant> decidedAt,
        long version)
        implements Versioned {

    static StoreOrderView of(StoreOrder order) {
        return new StoreOrderView(
                order.number(),
                order.item(),
                order.quantity(),
                order.netCents(),
                order.state(),
                order.orderedAt(),
                order.expiresAt(),
                order.decidedAt(),
                order.version());
    }
}
