package com.cegidlife.ticket.creditorder;

/** Where an order in credits is. */
public enum CreditOrderState {
    /** An agent is to look at it. */
    REQUESTED,
    /** It will be delivered for a stated number of credits, which billing is asked for. */
    ACCEPTED,
    /** Its credits are set aside. */
    RESERVED,
    /** The customer has not enough credits, or no Service+ pack any more: none is debited. */
    REFUSED,
    /** It will not be delivered, for a stated reason. */
    DECLINED,
    /** It was accepted, and will not be delivered after all: its credits go back. */
    CANCELLED,
    DELIVERED
}
