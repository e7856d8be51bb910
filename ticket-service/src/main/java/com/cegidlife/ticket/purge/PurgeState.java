package com.cegidlife.ticket.purge;

/** Where a purge is in its life. */
public enum PurgeState {
    /** Shown, to be confirmed. */
    ESTIMATED,
    /** Shown, and not confirmed in time; never stored. */
    EXPIRED,
    /** Confirmed; tickets go batch by batch. */
    RUNNING,
    /** Nothing is left to purge. */
    DONE
}
