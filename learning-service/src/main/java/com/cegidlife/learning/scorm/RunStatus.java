package com.cegidlife.learning.scorm;

/** How a learner's run through a package stands. */
public enum RunStatus {
    NOT_ATTEMPTED,
    INCOMPLETE,
    COMPLETED,
    PASSED,
    FAILED;

    /** Whether the lesson is done by it. */
    public boolean isDone() {
        return this == COMPLETED || this == PASSED;
    }
}
