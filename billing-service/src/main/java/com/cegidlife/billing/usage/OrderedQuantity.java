package com.cegidlife.billing.usage;

import java.time.LocalDate;

/**
 * What a customer may use without paying more, by all its contracts in force.
 *
 * @param from the day on which it was ordered or amended, Europe/Paris
 * @param namedUsers 0 while no contract is in force
 * @param storageBytes of the shared document space: see {@link #INCLUDED_STORAGE}
 */
public record OrderedQuantity(LocalDate from, int namedUsers, long storageBytes) {

    /** 5 GB for each customer (R4.2), counted in binary, which is the reading that favours the customer. */
    public static final long INCLUDED_STORAGE = 5L << 30;

    /** False once no contract is in force: nobody then pays for more. */
    boolean isOfAContract() {
        return namedUsers > 0;
    }

    boolean gives(OrderedQuantity other) {
        return namedUsers == other.namedUsers && storageBytes == other.storageBytes;
    }
}
