package com.cegidlife.testkit.rings.kept.desk;

import java.time.Instant;
import java.util.UUID;

/** Domain. */
record Ticket(UUID id, Instant registeredAt) {}
