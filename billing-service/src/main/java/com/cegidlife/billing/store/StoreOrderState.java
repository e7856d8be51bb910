package com.cegidlife.billing.store;

/** Where an order in the store is. */
public enum StoreOrderState {
    /** Binds nobody yet. */
    ORDERED,
    /** Binding, and invoiced. */
    CONFIRMED,
    CANCELLED
}
