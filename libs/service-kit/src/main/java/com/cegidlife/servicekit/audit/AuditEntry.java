package com.cegidlife.servicekit.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A decision as it was kept. */
public record AuditEntry(
        UUID id,
        Instant at,
        UUID actorId,
        String action,
        String subject,
        Optional<String> reason,
        Optional<String> before,
        Optional<String> after) {}
