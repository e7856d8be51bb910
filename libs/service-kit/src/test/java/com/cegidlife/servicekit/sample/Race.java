package com.cegidlife.servicekit.sample;

/** How a transaction can lose against another one. */
public enum Race {
    /** Both make what only one can make. */
    UNIQUE_VIOLATION,
    /** The other one has changed what this one read. */
    OPTIMISTIC_LOCK,
    /** The database cannot pretend that one came after the other. */
    SERIALIZATION_FAILURE,
    /** Each waits for what the other one holds. */
    DEADLOCK
}
