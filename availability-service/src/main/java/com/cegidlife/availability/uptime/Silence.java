package com.cegidlife.availability.uptime;

import java.time.Instant;
import java.util.UUID;

/**
 * Nothing was known of an environment, since no probe had reported for longer than the tolerance (D12).
 *
 * @param startedAt the last check before it; 1970 before the first result ever
 * @param endedAt the first check after it
 */
record Silence(UUID environmentId, Instant startedAt, Instant endedAt) {}
