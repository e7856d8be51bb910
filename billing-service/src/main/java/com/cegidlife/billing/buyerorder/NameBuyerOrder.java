package com.cegidlife.billing.buyerorder;

import com.cegidlife.billing.Stored;
import com.cegidlife.servicekit.http.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.LongSupplier;

/** Keeps the order number that a buyer wants to see on the invoices of a contract (L2). */
@ApplicationScoped
public class NameBuyerOrder {

    private final BuyerOrders orders;

    NameBuyerOrder(BuyerOrders orders) {
        this.orders = orders;
    }

    /**
     * The same number again changes nothing; invoices issued before stay as they are.
     *
     * @param version that the caller has read; asked for only when there is something to change
     */
    @Transactional
    public Stored<BuyerOrder> name(String contract, String orderNumber, LongSupplier version) {
        var known = orders.toChange(contract);
        if (known.isEmpty()) {
            var first = new BuyerOrder(contract, orderNumber);
            orders.persist(first);
            return new Stored<>(first, true);
        }
        var order = known.get();
        if (!order.orderNumber().equals(orderNumber)) {
            Versions.mustMatch(order.version(), version.getAsLong());
            order.change(orderNumber);
        }
        return new Stored<>(order, false);
    }
}
