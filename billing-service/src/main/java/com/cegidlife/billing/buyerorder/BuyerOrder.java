package com.cegidlife.billing.buyerorder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The buyer's own order number for a contract, stated on the invoices to come (L2). */
@Entity
@Table(name = "buyer_orders")
public class BuyerOrder {

    @Id
    private String contract;

    @Column(name = "order_number")
    private String orderNumber;

    private long version;

    protected BuyerOrder() {}

    BuyerOrder(String contract, String orderNumber) {
        this.contract = contract;
        this.orderNumber = orderNumber;
        version = 1;
    }

    void change(String newOrderNumber) {
        orderNumber = newOrderNumber;
        version++;
    }

    /** Number of the contract. */
    public String contract() {
        return contract;
    }

    public String orderNumber() {
        return orderNumber;
    }

    /** Rises by one at every change. */
    public long version() {
        return version;
    }
}
