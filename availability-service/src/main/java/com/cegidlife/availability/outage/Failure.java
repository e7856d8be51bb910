package com.cegidlife.availability.outage;

import java.time.Instant;

/**
 * A confirmed failure of a monitor (D13).
 *
 * @param startedAt first failed check
 * @param confirmedAt the check that confirmed it
 * @param evidence what the first failed check saw
 */
public record Failure(String monitor, Instant startedAt, Instant confirmedAt, String evidence) implements MonitorTurn {}
