package com.cegidlife.availability.silence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Nothing is known of an environment for longer than is tolerated (D12).
 *
 * @param silentSince the last check; empty when it was never checked
 * @param endedAt empty while the silence lasts
 */
public record SilenceAlert(
        UUID id,
        UUID environmentId,
        String environmentName,
        String customerName,
        Optional<Instant> silentSince,
        Instant raisedAt,
        Optional<Instant> endedAt) {}
