package com.cegidlife.availability.release;

/** Where a release is in its life. */
public enum ReleaseState {
    /** Customers know nothing of it. */
    PREPARED,
    /** Customers were told the date. */
    ANNOUNCED,
    /** Customers have it. */
    PUBLISHED,
    /** Will not be published. */
    WITHDRAWN
}
