package com.cegidlife.availability.release;

import java.time.Instant;
import java.util.UUID;

/**
 * A technical document of a release (R10.2), a PDF; never changed.
 *
 * @param size in bytes
 */
public record ReleaseDocument(UUID id, String name, int size, Instant addedAt) {}
