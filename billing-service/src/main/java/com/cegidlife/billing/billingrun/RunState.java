package com.cegidlife.billing.billingrun;

/** Where a billing run is. */
public enum RunState {
    RUNNING,
    DONE
}
