package com.cegidlife.availability.outage;

import java.time.Instant;
import java.util.UUID;

/**
 * An outage that an operator declares.
 *
 * @param endedAt excluded; past
 */
public record Declared(UUID environmentId, Instant startedAt, Instant endedAt, String reason) {}
