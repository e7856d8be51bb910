package com.cegidlife.availability.release;

import java.util.UUID;

/**
 * Who changes which release.
 *
 * @param version that the person has read
 */
public record Change(UUID releaseId, long version, UUID by) {}
