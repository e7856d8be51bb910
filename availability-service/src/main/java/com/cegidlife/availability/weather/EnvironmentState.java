package com.cegidlife.availability.weather;

/** The current state of an environment (R6.6). */
public enum EnvironmentState {
    UP,
    /** An outage is open. */
    DOWN,
    /** No probe has reported for longer than the tolerance; this is not downtime (D12). */
    UNKNOWN
}
