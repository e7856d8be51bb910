package com.cegidlife.billing.credit;

/** Where a debit is in its life. */
public enum DebitState {
    /** Its credits are set aside. */
    RESERVED,
    /** The service was delivered: its credits are spent. */
    CONFIRMED,
    /** It was not delivered: its credits are back in their lots. */
    RELEASED,
    /** It was taken back after all: its credits are back in their lots. */
    REFUNDED,
    /** There were not enough credits: nothing was taken. */
    REFUSED
}
