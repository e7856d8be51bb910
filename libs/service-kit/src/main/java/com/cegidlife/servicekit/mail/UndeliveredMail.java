package com.cegidlife.servicekit.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that was given up; what it says is not shown.
 *
 * @param error what the mail server, or the way to it, answered last
 */
public record UndeliveredMail(
        UUID id, String recipient, Instant createdAt, Instant givenUpAt, int attempts, String error) {}
