package com.cegidlife.availability.outage;

import java.time.Instant;

/** A monitor turned from working to failing, or back; confirmed (D13). */
public sealed interface MonitorTurn permits Failure, Recovery {

    String monitor();

    /** The check that confirmed it. */
    Instant confirmedAt();
}
