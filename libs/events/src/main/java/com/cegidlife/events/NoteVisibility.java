package com.cegidlife.events;

/** Who may read a note. */
public enum NoteVisibility {
    /** The customer's users and the publisher's staff. */
    PUBLIC,
    /** The publisher's staff alone. */
    INTERNAL
}
