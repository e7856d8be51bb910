package com.cegidlife.events;

/** What a support ticket turned out to be (R1.1, R14.1, R14.8). */
public enum QualificationOutcome {
    /** Reproduced by the publisher. */
    ANOMALY,
    /** Not reproduced, hence no anomaly. */
    NON_REPRODUCIBLE,
    /** A setting, a training, a specific development, an installation, or a version no longer maintained. */
    OUT_OF_SCOPE,
    /** The software works as documented; the user asks how to use it. */
    USAGE_QUESTION,
    /** Another ticket reports the same. */
    DUPLICATE
}
