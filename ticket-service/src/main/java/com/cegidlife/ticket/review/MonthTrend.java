package com.cegidlife.ticket.review;

import com.cegidlife.events.CommitmentState;

/** What became of the tickets registered in a month. */
public final class MonthTrend {

    private int registered;
    private int resolved;
    private long breached;

    void add(ReviewedTicket ticket) {
        registered++;
        if (ticket.resolvedAt() != null) {
            resolved++;
        }
        breached += ticket.commitments(CommitmentState.BREACHED);
    }

    public int registered() {
        return registered;
    }

    /** How many of them have a resolution that stands. */
    public int resolved() {
        return resolved;
    }

    /** How many commitments about them are breached. */
    public long breached() {
        return breached;
    }
}
