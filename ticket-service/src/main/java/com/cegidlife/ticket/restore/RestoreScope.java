package com.cegidlife.ticket.restore;

/** What is to be restored (R9.2). */
public enum RestoreScope {
    /** The environment with all its data, to any of the last 45 days that has a good backup. */
    ENVIRONMENT,
    /** The documents of the shared space, to their last backup. */
    DOCUMENTS
}
