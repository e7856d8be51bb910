package com.cegidlife.billing.contract;

/** Where a contract is in its life. */
public enum ContractState {
    /** Ordered; its access codes are not communicated yet. */
    DRAFT,
    /** In force, and billed. */
    ACTIVE,
    /** A notice of non-renewal has taken effect: it gives nothing more, and is no longer billed. */
    ENDED
}
