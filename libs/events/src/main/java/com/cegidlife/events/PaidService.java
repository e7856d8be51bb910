package com.cegidlife.events;

/** A service that is always paid, or paid by those who may not ask for free (R15.15, R15.16). */
public enum PaidService {
    /** Help with one usage question, for a user who is neither certified nor learning (R15.16). */
    USAGE_ASSISTANCE,
    /** Planned time of an agent on a question that needs it, quoted and accepted beforehand (R15.15). */
    ACCOMPANIMENT
}
