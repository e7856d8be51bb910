package com.cegidlife.ticket.entitlement;

/** Why support may be suspended (R14.7). */
public enum SuspensionKind {
    /** The customer's users were not trained. */
    UNTRAINED_USERS(EntitlementProblem.SUPPORT_SUSPENDED_UNTRAINED_USERS),
    /** The customer has no means for remote assistance. */
    NO_REMOTE_ASSISTANCE(EntitlementProblem.SUPPORT_SUSPENDED_NO_REMOTE_ASSISTANCE);

    private final EntitlementProblem problem;

    SuspensionKind(EntitlementProblem problem) {
        this.problem = problem;
    }

    EntitlementProblem problem() {
        return problem;
    }
}
