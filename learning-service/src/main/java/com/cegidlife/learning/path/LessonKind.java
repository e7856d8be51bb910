package com.cegidlife.learning.path;

/** Of what a lesson consists. */
public enum LessonKind {
    TEXT,
    /** A link to a video, over HTTPS alone. */
    VIDEO
}
