package com.cegidlife.ticket.watch;

/** Why somebody follows a ticket. */
public enum WatchCause {
    WISH,
    MENTION
}
