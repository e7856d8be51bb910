package com.cegidlife.billing.purchase;

/** Where a purchase is in its life. All but the first are final. */
public enum PurchaseState {
    /** Waits for the customer's confirmation. */
    PENDING,
    /** Binding, and to be billed. */
    CONFIRMED,
    /** Declined by the customer, or rejected by the publisher or by a rule. */
    REJECTED,
    /** Not confirmed in time. */
    EXPIRED
}
