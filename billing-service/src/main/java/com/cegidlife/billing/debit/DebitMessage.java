package com.cegidlife.billing.debit;

/** Writes orders as banks read them. */
public interface DebitMessage {

    /** A pain.008.001.08: always the same bytes for the same order. */
    byte[] of(DebitOrder order);
}
