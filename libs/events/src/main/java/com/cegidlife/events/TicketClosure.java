package com.cegidlife.events;

/** Why a ticket was closed. */
public enum TicketClosure {
    /** The customer agreed, or no longer needs it. */
    BY_CUSTOMER,
    /** An agent closed it, with a reason. */
    BY_STAFF,
    /** Resolved, and the customer did not answer within the business days allowed. */
    NO_ANSWER,
    /** It goes on in another ticket. */
    MERGED
}
