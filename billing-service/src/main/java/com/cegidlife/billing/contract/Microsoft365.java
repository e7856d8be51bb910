package com.cegidlife.billing.contract;

/** Where the users' Microsoft 365, which every one of them needs for the whole term, comes from (R21.1). */
public enum Microsoft365 {
    /** Subscribed with the publisher. */
    SUBSCRIBED,
    /** Declared by the customer, who has it from someone else. */
    DECLARED,
    NONE
}
