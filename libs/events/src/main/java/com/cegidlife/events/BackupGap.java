package com.cegidlife.events;

/** What a day lacks to have a good backup: two verified copies in two different places (R9.1). */
public enum BackupGap {
    /** No copy of any backup was reported. */
    NO_BACKUP,
    /** Copies were reported, none of them verified. */
    NO_VERIFIED_COPY,
    /** No backup has more than one verified copy. */
    ONE_VERIFIED_COPY
}
