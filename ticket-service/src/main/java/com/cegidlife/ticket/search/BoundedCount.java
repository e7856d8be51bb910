package com.cegidlife.ticket.search;

/**
 * How many there are, counted no further than 1 000.
 *
 * @param count 1 000 at most
 * @param more whether there are still others: to be shown as "1000+"
 */
public record BoundedCount(int count, boolean more) {

    /** As far as is counted. */
    static final int MOST = 1_000;

    /** @param counted up to one more than {@link #MOST} */
    static BoundedCount of(int counted) {
        return new BoundedCount(Math.min(counted, MOST), counted > MOST);
    }
}
