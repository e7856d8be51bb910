package com.cegidlife.ticket.watch;

/** Why somebody follows a ticket. */
public enum WatchCause {
    WISH,
    MENTION,
    /** Asked for a ticket that goes on in this one. */
    MERGE
}
