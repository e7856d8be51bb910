package com.cegidlife.ticket.purchase;

/** What became of a purchase. */
public enum PurchaseState {
    /** Billing has not answered yet. */
    REQUESTED,
    /** Final. */
    CONFIRMED,
    /** Final. */
    REJECTED,
    /** Nobody confirmed it in time, as far as is known: a confirmation made in time may still become known. */
    EXPIRED
}
