package com.cegidlife.probe.check;

import java.time.Duration;
import java.util.UUID;

/**
 * One check of the configuration. Two equal checks are the same check: nothing of it has changed.
 *
 * @param location from where this probe looks
 * @param monitor name of the check, unique within its environment
 * @param interval from one beginning to the next
 * @param timeout after which the target counts as down
 */
public record Check(
        String location, UUID environmentId, String monitor, Duration interval, Duration timeout, Target target) {}
