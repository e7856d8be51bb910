package com.cegidlife.events;

import java.time.Instant;
import java.util.UUID;

/**
 * One check of one monitor of an environment, seen from one location.
 *
 * @param monitor name of the check, unique within its environment
 * @param location from where the probe looked
 * @param checkedAt when the check began
 * @param latencyMillis how long the check took
 * @param detail why it failed, or what was seen, for people
 */
@EventType("com.cegidlife.probe.result.v1")
public record ProbeResult(
        UUID environmentId,
        String monitor,
        String location,
        Instant checkedAt,
        ProbeOutcome outcome,
        long latencyMillis,
        String detail)
        implements ProbeEvent {

    @Override
    public String key() {
        return environmentId.toString();
    }
}
