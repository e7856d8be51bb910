package com.cegidlife.ticket.creditorder;

/** Where an order in credits is. */
public enum CreditOrderState {
    /** An agent is to look at it. */
    REQUESTED,
    /** It will be delivered for a stated number of credits. */
    ACCEPTED,
    /** It will not be delivered, for a stated reason. */
    DECLINED,
    DELIVERED
}
