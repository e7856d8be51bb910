package com.cegidlife.availability.outage;

import java.time.Instant;

/**
 * A confirmed recovery of a monitor, seen from enough locations (D13).
 *
 * @param endedAt first good check
 * @param confirmedAt the check that confirmed it
 */
public record Recovery(String monitor, Instant endedAt, Instant confirmedAt) implements MonitorTurn {}
