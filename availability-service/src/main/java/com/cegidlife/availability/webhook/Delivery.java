package com.cegidlife.availability.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An attempt to post the weather.
 *
 * @param attempt how many in a row failed, this one included; 1 for the first
 * @param status that was answered; empty when there was no answer
 * @param error why it failed; empty when it did not
 */
public record Delivery(
        UUID id, Instant attemptedAt, int attempt, Optional<Integer> status, Optional<String> error, long millis) {}
