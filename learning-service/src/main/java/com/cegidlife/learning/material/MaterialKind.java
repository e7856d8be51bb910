package com.cegidlife.learning.material;

/** What a trainer has sent. */
public enum MaterialKind {
    /** A PDF. */
    DOCUMENT,
    /** A SCORM package with one course unit, unpacked. */
    SCORM
}
