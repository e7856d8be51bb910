package com.cegidlife.ticket.desk;

/** What customer service is asked about (R16.1). */
public enum CustomerServiceTopic {
    CEGIDLIFE_SPACE,
    ADMINISTRATIVE,
    /** Termination or change of a contract. */
    CONTRACT,
    COMPLAINT
}
