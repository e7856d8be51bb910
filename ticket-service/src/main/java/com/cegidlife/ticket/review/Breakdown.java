package com.cegidlife.ticket.review;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many tickets have each value of something; those that have none are counted apart. */
public final class Breakdown<V extends Comparable<V>> {

    private final SortedMap<V, Integer> tickets = new TreeMap<>();
    private int without;

    /** @param value null when the ticket has none */
    void add(V value) {
        if (value == null) {
            without++;
        } else {
            tickets.merge(value, 1, Integer::sum);
        }
    }

    /** Only values that some ticket has, in their order. */
    public SortedMap<V, Integer> tickets() {
        return Collections.unmodifiableSortedMap(tickets);
    }

    /** How many tickets have no value. */
    public int without() {
        return without;
    }
}
