package com.cegidlife.learning.path;

/** Where a version of a learning path stands; it never goes back. */
public enum VersionState {
    /** Edited by trainers, seen by nobody else. */
    DRAFT,
    /** What learners see; never changes again. */
    PUBLISHED,
    /** A later version was published. */
    SUPERSEDED,
    /** Taken from the learners without another one in its place. */
    WITHDRAWN
}
