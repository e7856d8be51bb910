package com.cegidlife.billing.invoice;

import com.cegidlife.billing.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What documents bear beside what is invoiced: the letterhead, and the buyers' own order numbers (L2). */
@ApplicationScoped
class Stationery {

    private static final String ORDERS = "select contract, order_number from buyer_orders where contract = any (?)";

    private final Letterheads letterheads;
    private final Database database;

    Stationery(Letterheads letterheads, Database database) {
        this.letterheads = letterheads;
        this.database = database;
    }

    /** The one of the documents to come. */
    @Transactional(Transactional.TxType.MANDATORY)
    Letterhead letterhead() {
        return letterheads.inForce();
    }

    /** The buyers' order numbers by contract, where there are some. */
    Map<String, String> buyerOrders(Collection<String> contracts) {
        var orders = new HashMap<String, String>();
        if (contracts.isEmpty()) {
            return orders;
        }
        database.select(ORDERS, row -> orders.put(row.getString(1), row.getString(2)), contracts);
        return orders;
    }
}
