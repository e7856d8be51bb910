package com.cegidlife.learning.knowledge;

/** Who sees an entry. */
public enum EntryState {
    /** Trainers alone, until it is published. */
    DRAFT,
    /** Whoever may read it; trainers may be writing its next edition. */
    PUBLISHED,
    /** Trainers alone, again. */
    WITHDRAWN
}
