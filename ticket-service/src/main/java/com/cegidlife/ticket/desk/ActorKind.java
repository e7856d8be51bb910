package com.cegidlife.ticket.desk;

/** Whether a person acts, and for whom, or the suite itself. */
public enum ActorKind {
    /** A customer's user. */
    USER,
    /** One of the publisher's staff. */
    AGENT,
    SYSTEM
}
