package com.cegidlife.servicekit.http;

/** What is shown of something that changes, with the version that a change must state. */
public interface Versioned {

    /** Rises at every change; shown as the ETag. */
    long version();
}
