package com.cegidlife.availability.attribution;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who decided, when, and why. */
@Embeddable
public record Verdict(UUID by, Instant at, String reason) {}
