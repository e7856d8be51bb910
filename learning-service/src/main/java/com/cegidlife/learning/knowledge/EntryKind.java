package com.cegidlife.learning.knowledge;

/** What an entry of the knowledge base is. */
public enum EntryKind {
    /** A text in sections. */
    ARTICLE,
    /** A themed video in chapters (R13.3). */
    TUTORIAL,
    /** The recording of a live web session, in chapters (R13.4). */
    REPLAY;

    /** Whether its sections begin at a minute of a video. */
    public boolean isVideo() {
        return this != ARTICLE;
    }
}
