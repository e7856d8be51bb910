package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.problem.Refusal;

/** What is paid whoever asks, certified and learning users included (R15.15). */
public enum PaidSubject {
    /** Settings made or corrected by the publisher. */
    SETTINGS,
    TRAINING,
    /** Not even for sale (R4.4). */
    SPECIFIC_DEVELOPMENT,
    INSTALLATION,
    /** What an agent must plan time for. */
    DEDICATED_TIME;

    /** Why it is no usage question, and what to do next. */
    Refusal refusal() {
        var problem = this == SPECIFIC_DEVELOPMENT
                ? EntitlementProblem.SPECIFIC_DEVELOPMENT_NOT_OFFERED
                : EntitlementProblem.SUBJECT_ALWAYS_PAID;
        return new Refusal(problem).with("paidSubject", this);
    }
}
