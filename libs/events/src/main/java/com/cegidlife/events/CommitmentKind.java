package com.cegidlife.events;

/** What is promised about a ticket. */
public enum CommitmentKind {
    /** That an agent takes the ticket in charge in time (R14.6). */
    TAKE_IN_CHARGE,
    /** That a corrective action plan is delivered for an anomaly of severity 1 (R14.8). */
    CORRECTIVE_ACTION_PLAN,
    /** That an anomaly of severity 2 is fixed or worked around (R14.8); explicitly nothing for severity 3. */
    FIX_OR_WORKAROUND
}
