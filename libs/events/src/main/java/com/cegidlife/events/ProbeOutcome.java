package com.cegidlife.events;

/** Whether a check saw the monitored target working. */
public enum ProbeOutcome {
    UP,
    DOWN
}
