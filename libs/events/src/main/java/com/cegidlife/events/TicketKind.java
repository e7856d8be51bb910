package com.cegidlife.events;

/** What a customer asks for. */
public enum TicketKind {
    SUPPORT,
    USAGE_QUESTION,
    CUSTOMER_SERVICE,
    CREDIT_ORDER,
    RESTORE
}
