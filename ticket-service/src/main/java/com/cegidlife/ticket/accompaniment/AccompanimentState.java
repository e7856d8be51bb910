package com.cegidlife.ticket.accompaniment;

/** Where an accompaniment is in its life. */
public enum AccompanimentState {
    /** Offered to the customer, who has not answered yet. */
    QUOTED,
    /** Accepted by the customer; billing has not confirmed the purchase yet. */
    ACCEPTED,
    /** Bought: a date is to be found. */
    CONFIRMED,
    SCHEDULED,
    /** Took place; the intervention report is to be written. */
    HELD,
    /** Over, with its intervention report. */
    CLOSED,
    /** By the customer. */
    REFUSED,
    /** By an agent, before the customer answered. */
    WITHDRAWN,
    /** Nobody answered the quote in time. */
    EXPIRED,
    /** Billing rejected the purchase, or nobody confirmed it in time. */
    NOT_BOUGHT
}
