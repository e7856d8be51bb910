package com.cegidlife.events;

/** What a backup holds. */
public enum BackupKind {
    /** The environment with all its data; may be restored to any of the last 45 days (R9.2). */
    ENVIRONMENT,
    /** The documents of the shared space; may be restored to their last backup only (R9.2). */
    DOCUMENTS
}
